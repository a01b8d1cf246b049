import careMessages from 'virtual:messages/care'
import { routeName } from '../../domain/route/routeName'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import styles from './BeyondPressing.module.css'

/** Shows which care methods fit a guide, with a link to how they are done. */
export function BeyondPressing({ guide, texts }: { guide: string; texts: TextLookup }) {
  const t = useMessages(careMessages)
  const atlas = useAtlas()
  const places = useRouteMessages()
  const fits = texts.beyond[guide] ?? []
  if (fits.length === 0) return null
  return (
    <Section className={styles.box} data-print="hide" heading={t.beyond}>
      <ul className={styles.fits}>
        {fits.map((topic) => (
          <li key={topic}>
            <RouteLink route={{ kind: 'care', topic }} className={styles.fit}>
              {routeName(places, atlas, { kind: 'care', topic })}
            </RouteLink>
          </li>
        ))}
      </ul>
      <p>
        <RouteLink route={{ kind: 'care', topic: guide }} className={styles.how}>
          {t.howHere} <span aria-hidden="true">→</span>
        </RouteLink>
      </p>
    </Section>
  )
}
