import careMessages from 'virtual:messages/care'
import { routeName } from '../../domain/route/routeName'
import type { Care } from '../../domain/schema/care'
import { useMessages } from '../../messages/messages'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import { LinkList } from '../kit/LinkList'
import { RouteLink } from '../kit/RouteLink'
import { Section } from '../kit/Section'
import styles from './CareContents.module.css'
import { Claims } from './Claims'
import { sureness } from './careWords'

interface Entry {
  readonly id: string
  readonly line?: string
  readonly note?: string
}

/** Shows the summary and the contents of the care guide. */
export function CareContents({ care, numbers }: { care: Care; numbers: readonly string[] }) {
  const t = useMessages(careMessages)
  const atlas = useAtlas()
  const [first, ...chapters] = care.chapters
  const methods = care.methods.map((method) => ({
    ...method,
    note: sureness(t, method.known.certainty),
  }))
  return (
    <>
      <Section className={styles.short} heading={t.short}>
        <Claims claims={care.short} numbers={numbers} list="bullets" />
      </Section>
      <nav className={styles.contents} aria-label={t.contents}>
        <Part title={t.before} entries={[care.doctor, ...(first ? [first] : [])]} />
        <Part title={t.canDo} intro={t.canDoIntro} entries={methods} />
        <Part title={t.more} entries={[...chapters, care.questions]} />
        <Section heading={t.places}>
          <p className={styles.intro}>{t.placesIntro}</p>
          <LinkList
            items={atlas.guides.filter((guide) => guide.care)}
            routeOf={({ id }) => ({ kind: 'care', topic: id })}
          />
        </Section>
      </nav>
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly intro?: string
  readonly entries: readonly Entry[]
}

function Part({ title, intro, entries }: PartProps) {
  const atlas = useAtlas()
  const places = useRouteMessages()
  return (
    <Section heading={title}>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ul className={styles.entries}>
        {entries.map(({ id, line, note }) => (
          <li key={id}>
            <RouteLink route={{ kind: 'care', topic: id }} className={styles.entry}>
              <span className={styles.name}>
                {routeName(places, atlas, { kind: 'care', topic: id })}
              </span>
              {note && <span className={styles.note}>{note}</span>}
              <span className={styles.line} lang="en">
                {line}
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
