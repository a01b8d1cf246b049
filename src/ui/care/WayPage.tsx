import careMessages from 'virtual:messages/care'
import { routeName } from '../../domain/route/routeName'
import type { GuideCare } from '../../domain/schema/care'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { CareSection } from './CareSection'
import { Cited, Claims } from './Claims'
import { wayKind } from './careWords'
import styles from './WayPage.module.css'

/** Shows which care fits a guide besides pressing points, and how it is done. */
export function WayPage({ place, numbers }: { place: GuideCare; numbers: readonly string[] }) {
  const t = useMessages(careMessages)
  const atlas = useAtlas()
  const places = useRouteMessages()
  return (
    <>
      <CareSection title={t.first} warning>
        <Claims claims={place.not} numbers={numbers} list="bullets" />
        <p>
          <RouteLink route={{ kind: 'care', topic: 'doctor' }}>{t.doctor}</RouteLink>
        </p>
      </CareSection>
      <CareSection title={t.fits}>
        <ul className={styles.fits}>
          {place.fits.map(({ method, why }) => (
            <li key={method}>
              <RouteLink route={{ kind: 'care', topic: method }}>
                {routeName(places, atlas, { kind: 'care', topic: method })}
              </RouteLink>
              : <span lang="en">{why}</span>
            </li>
          ))}
        </ul>
      </CareSection>
      <CareSection title={t.how}>
        {place.ways.map((way) => (
          <div key={way.name} className={styles.way}>
            <h3>
              <span lang="en">{way.name}</span>{' '}
              <span className={styles.kind}>{wayKind(t, way.kind)}</span>
            </h3>
            <Cited as="p" claim={way} numbers={numbers} />
          </div>
        ))}
      </CareSection>
    </>
  )
}
