import sessionMessages from 'virtual:messages/session'
import sessionHistoryMessages from 'virtual:messages/sessionHistory'
import { useRef, useState } from 'react'
import { aboutMinutes } from '../../domain/session/describeSession'
import { feelingWord, historyTable, timeInTable } from '../../domain/session/historyTable'
import { MAX_PAST } from '../../domain/session/sessionHistory'
import { tagOf } from '../../messages/languages'
import { useLanguage, useMessages } from '../../messages/messages'
import { useSessionHistory } from '../../state/sessionHistory'
import { Dialog, DialogFoot, DialogTitle } from '../kit/Dialog'
import { saveFile } from '../kit/saveFile'
import styles from './PastSessionsDialog.module.css'

/** Lists the past sessions, which the person can save as a file and forget, each or all. */
export default function PastSessionsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(sessionHistoryMessages)
  const session = useMessages(sessionMessages)
  const tag = tagOf(useLanguage())
  const { past, forget, forgetAll } = useSessionHistory()
  const [asking, setAsking] = useState(false)
  const done = useRef<HTMLButtonElement>(null)
  const when = (endedAt: number) =>
    new Date(endedAt).toLocaleString(tag, { dateStyle: 'medium', timeStyle: 'short' })
  const save = () =>
    saveFile(`${t.fileName}.csv`, 'text/csv;charset=utf-8', historyTable(t, past, timeInTable))
  // The buttons of the question disappear, so the focus moves to one that stays.
  const stopAsking = () => {
    setAsking(false)
    done.current?.focus()
  }
  return (
    <Dialog onClose={onClose}>
      <DialogTitle className={styles.title}>{t.title}</DialogTitle>
      <p className={styles.quiet}>{t.stays({ most: MAX_PAST })}</p>
      {past.length > 0 && (
        <ol className={styles.list}>
          {past.map((each) => (
            <li key={each.endedAt} className={styles.session}>
              <div className={styles.what}>
                <p className={styles.when}>{when(each.endedAt)}</p>
                <p>{each.codes.join(', ')}</p>
                <p className={styles.quiet}>
                  {aboutMinutes(session, each.seconds)} · {feelingWord(t, each)}
                </p>
              </div>
              <button
                type="button"
                aria-label={t.forgetThat({ when: when(each.endedAt) })}
                onClick={() => {
                  forget(each.endedAt)
                  done.current?.focus()
                }}
              >
                {t.forgetOne}
              </button>
            </li>
          ))}
        </ol>
      )}
      <DialogFoot
        status={
          past.length === 0 ? t.none : (asking ? t.askToForget : t.kept)({ count: past.length })
        }
        done={t.done}
        doneButton={done}
      >
        {past.length > 0 && !asking && (
          <>
            <button type="button" onClick={() => setAsking(true)}>
              {t.forgetAll}
            </button>
            <button type="button" onClick={save}>
              {t.save}
            </button>
          </>
        )}
        {asking && (
          <>
            <button
              type="button"
              onClick={() => {
                forgetAll()
                stopAsking()
              }}
            >
              {t.forgetAll}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: it replaces the button that was just pressed */}
            <button type="button" autoFocus onClick={stopAsking}>
              {t.keep}
            </button>
          </>
        )}
      </DialogFoot>
    </Dialog>
  )
}
