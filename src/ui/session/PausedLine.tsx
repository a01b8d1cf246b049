import sessionMessages from 'virtual:messages/session'
import { type RefObject, useEffect } from 'react'
import { pointNumber } from '../../domain/session/describeSession'
import type { Session } from '../../domain/session/sessionRun'
import { useMessages } from '../../messages/messages'
import { RouteLink } from '../kit/RouteLink'
import styles from './PausedLine.module.css'

interface Props {
  readonly session: Session
  /** Index of the current step. */
  readonly at: number
  /** The current point, for a screen reader. */
  readonly name: string
  /** Whether the person pressed Escape and is asked whether to end. */
  readonly asking: boolean
  readonly goOnButton: RefObject<HTMLButtonElement | null>
  readonly goOn: () => void
  readonly end: () => void
}

/** A paused session: one line, so that every page can be used below it. */
export function PausedLine({ session, at, name, asking, goOnButton, goOn, end }: Props) {
  const t = useMessages(sessionMessages)
  useEffect(() => {
    if (asking) goOnButton.current?.focus()
  }, [asking, goOnButton])
  const { steps, leftAlone } = session
  const step = steps[at]
  if (!step) return null
  return (
    <section className={styles.line} aria-label={t.session} data-print="hide">
      <div
        className={styles.row}
        {...(asking && { role: 'alertdialog', 'aria-label': t.askToEnd })}
      >
        <div className={styles.what}>
          {asking ? (
            <p>{t.askToEnd}</p>
          ) : (
            <h2 className={styles.place}>
              <RouteLink route={{ kind: 'point', code: step.code, side: step.side }}>
                {t.placeOf({ code: step.code, ...pointNumber(steps, at) })}
              </RouteLink>
            </h2>
          )}
          {leftAlone && <p className={styles.why}>{t.leftAlone}</p>}
        </div>
        <button ref={goOnButton} type="button" className={styles.main} onClick={goOn}>
          {t.goOn}
        </button>
        <button type="button" onClick={end}>
          {t.end}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {t.pausedAt({ name })} {leftAlone && t.leftAlone}
      </p>
    </section>
  )
}
