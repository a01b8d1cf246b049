import adviceMessages from 'virtual:messages/advice'
import { emergencySigns, URGENCIES } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import { useAboutMe } from '../../state/aboutMe'
import { FoldedWarning } from './FoldedWarning'
import styles from './RedFlagBox.module.css'

/** More would not be read. They are the likelier ones: see `redFlagsIn`. */
const MAX_SIGNS = 2

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
      {URGENCIES.map((urgency) => {
        const ofUrgency = flags.filter((flag) => flag.urgency === urgency)
        return (
          ofUrgency.length > 0 && (
            <div key={urgency} className={styles.group} data-urgency={urgency}>
              <h3 className={styles.urgency}>{t[urgency]}</h3>
              <ul>
                {ofUrgency.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}
