import type { SessionSummary } from '../../atlas/sessionRun'
import { aboutMinutes } from '../../atlas/sessionWords'
import { useSession } from '../../state/session'
import { useStore } from '../../state/store'
import { LeftOut } from '../LeftOut'
import { SessionFrame } from './SessionFrame'
import styles from './SessionSummaryView.module.css'

const count = (codes: readonly string[]): string =>
  codes.length === 1 ? 'one point' : `${codes.length} points`

/** What the session came to, and what is good to know after it. */
export function SessionSummaryView({ summary }: { summary: SessionSummary }) {
  const { from, pressed, notPressed, leftOut, seconds, complete } = summary
  const close = useSession((state) => state.close)
  const goTo = useStore((state) => state.goTo)
  const finish = () => {
    close()
    goTo(from)
  }
  return (
    <SessionFrame title={complete ? 'Well done' : 'The session has ended'}>
      {pressed.length > 0 ? (
        <p className={styles.pressed}>
          You pressed {count(pressed)}, for {aboutMinutes(seconds)}: {pressed.join(', ')}.
        </p>
      ) : (
        <p className={styles.pressed}>No point was pressed this time.</p>
      )}
      {pressed.length > 0 && notPressed.length > 0 && <p>Not pressed: {notPressed.join(', ')}.</p>}
      <LeftOut codes={leftOut} />
      <section className={styles.after} aria-labelledby="session-after">
        <h2 id="session-after">Afterwards</h2>
        <ul>
          <li>Stay a moment as you are, and get up slowly.</li>
          <li>
            The places may be a little sore, or show a small bruise. Soreness that is strong and
            stays means it was too hard: press more lightly, or leave them alone for some days.
          </li>
          <li>
            If numbness, dizziness, a change of sight or a sharp pain came while you pressed and
            does not pass, see a doctor; if it is sudden or severe, call your emergency number.
          </li>
        </ul>
      </section>
      <div className={styles.actions}>
        <button type="button" className={styles.done} onClick={finish}>
          Done
        </button>
      </div>
    </SessionFrame>
  )
}
