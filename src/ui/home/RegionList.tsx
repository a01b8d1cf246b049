import regionsMessages from 'virtual:messages/regions'
import { sideFor } from '../../domain/points/sides'
import type { Route } from '../../domain/route/link'
import type { Place } from '../../domain/route/place'
import { LANGUAGES, nameOfLanguage, tagOf } from '../../messages/languages'
import { useLanguage, useMessages } from '../../messages/messages'
import { useSettings } from '../../state/settings'
import { useAtlas } from '../atlasContext'
import { LinkList } from '../kit/LinkList'
import { Section } from '../kit/Section'
import styles from './RegionList.module.css'
import { REGION_GROUPS } from './regionGroups'

/** Shows the lower part of the first page: every region of the skin as a link, the languages. */
export default function RegionList() {
  return (
    <>
      <Regions routeOf={(place) => ({ kind: 'region', ...place })} />
      <Languages />
    </>
  )
}

/** Lists the regions, so that nobody needs the 3D body. */
export function Regions({ routeOf }: { readonly routeOf: (place: Place) => Route }) {
  const t = useMessages(regionsMessages)
  const atlas = useAtlas()
  return (
    <Section heading={t.title}>
      {REGION_GROUPS.map(({ name, parts }) => (
        <details key={name} className={styles.group}>
          <summary>{t[name]}</summary>
          <LinkList
            boxed
            items={atlas.regions.filter(({ part }) => parts.includes(part))}
            routeOf={({ id, laterality }) => routeOf({ region: id, side: sideFor(laterality) })}
          />
        </details>
      ))}
    </Section>
  )
}

/** Lets a person who cannot read this language find their own. */
function Languages() {
  const active = useLanguage()
  const change = useSettings((state) => state.change)
  return (
    <ul className={styles.languages}>
      {LANGUAGES.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={tagOf(language)}
            aria-pressed={language === active}
            onClick={() => change({ language })}
          >
            {nameOfLanguage(language)}
          </button>
        </li>
      ))}
    </ul>
  )
}
