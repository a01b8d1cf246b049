import type { Care } from '../../atlas/schema/care'
import { useAtlas } from '../atlasContext'
import { PlaceLink } from '../PlaceLink'
import styles from './CareContents.module.css'
import { Claims } from './Claims'
import { HOW_SURE } from './careWords'

interface Entry {
  readonly id: string
  readonly name: string
  readonly line?: string
  readonly note?: string
}

/** The guide in short, and its contents. */
export function CareContents({ care, numbers }: { care: Care; numbers: readonly string[] }) {
  const { index } = useAtlas()
  const [first, ...chapters] = care.chapters
  const methods = care.methods.map((method) => ({
    ...method,
    note: HOW_SURE[method.known.certainty],
  }))
  return (
    <>
      <section className={styles.short} aria-labelledby="care-short">
        <h2 id="care-short">In short</h2>
        <Claims claims={care.short} numbers={numbers} list="bullets" />
      </section>
      <nav className={styles.contents} aria-label="Contents of the care guide">
        <Part title="Before anything else" entries={[care.doctor, ...(first ? [first] : [])]} />
        <Part
          title="What you can do"
          intro="Each with how it is done, what is known about it, and when not to. The words on the right say how sure the research is."
          entries={methods}
        />
        <Part title="Causes, prevention, questions" entries={[...chapters, care.questions]} />
        <section aria-labelledby="care-places">
          <h2 id="care-places">Place by place</h2>
          <p className={styles.intro}>What fits there, and how, beyond pressing points.</p>
          <ul className={styles.places}>
            {index.guides.map(({ id, name }) => (
              <li key={id}>
                <PlaceLink place={{ kind: 'care', topic: id }} className={styles.place}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
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
  return (
    <section>
      <h2>{title}</h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      <ul className={styles.entries}>
        {entries.map(({ id, name, line, note }) => (
          <li key={id}>
            <PlaceLink place={{ kind: 'care', topic: id }} className={styles.entry}>
              <span className={styles.name}>{name}</span>
              {note && <span className={styles.note}>{note}</span>}
              <span className={styles.line}>{line}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
