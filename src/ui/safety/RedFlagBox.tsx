import adviceMessages from 'virtual:messages/advice'
import { byUrgency, emergencySigns } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { FoldedWarning } from './FoldedWarning'
import styles from './RedFlagBox.module.css'

/** More would not be read. They are the likelier ones: see `redFlagsIn`. */
const MAX_SIGNS = 2

const BOX = 'doctor-first'

/** Unfolds the signs and leads there. */
export function openRedFlags(): void {
  const box = document.getElementById(BOX)
  if (!(box instanceof HTMLDetailsElement)) return
  box.open = true
  box.querySelector('summary')?.focus()
}

/**
 * Shows the likelier signs of an emergency in one line, which unfolds to all red flags in full, the
 * most urgent first.
 */
export function RedFlagBox({ flags }: { readonly flags: readonly RedFlag[] }) {
  const t = useMessages(adviceMessages)
  const said = useAboutMe((state) => state.said.conditions)
  const signs = emergencySigns(flags, said).slice(0, MAX_SIGNS)
  return (
    <FoldedWarning
      id={BOX}
      label={t.doctorFirst}
      line={
        signs.length > 0 ? (
          <>
            <strong className={styles.emergency}>{t.emergencyIf}</strong> {signs.join(' · ')}
          </>
        ) : (
          t.doctorFirst
        )
      }
      more={t.allSigns({ count: flags.length })}
    >
      <RedFlags flags={flags} />
    </FoldedWarning>
  )
}

/** Shows red flags in full, by urgency, the most urgent first. */
export function RedFlags({ flags }: { readonly flags: readonly RedFlag[] }) {
  const t = useMessages(adviceMessages)
  return (
    <div className={styles.flags}>
      {byUrgency(flags).map(({ urgency, flags: own }) => (
        <div key={urgency} className={styles.group} data-urgency={urgency}>
          <h3 className={styles.urgency}>{t[urgency]}</h3>
          <ul>
            {own.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
