import { pick, type TextLookup } from '../atlas/textLookup'
import styles from './RedFlagBox.module.css'

const WHEN = { emergency: 'Emergency', 'same-day': 'Same day', soon: 'Soon' } as const
const URGENCIES = ['emergency', 'same-day', 'soon'] as const

/** When pressing is not the answer. */
export function RedFlagBox({ ids, texts }: { ids: readonly string[]; texts: TextLookup }) {
  const flags = pick(texts.redFlags, ids)
  return (
    <section className={styles.box} aria-labelledby="red-flags">
      <h2 id="red-flags">See a doctor first if …</h2>
      {URGENCIES.map((urgency) => {
        const ofUrgency = flags.filter((flag) => flag.urgency === urgency)
        return (
          ofUrgency.length > 0 && (
            <div key={urgency} className={styles.group} data-urgency={urgency}>
              <h3 className={styles.urgency}>{WHEN[urgency]}</h3>
              <ul>
                {ofUrgency.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}
