import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../../messages/messages'
import { useViewStore } from '../../state/view'
import styles from './Notice.module.css'

/** Shows one unobtrusive sentence until the person dismisses it or goes to another route. */
export function Notice() {
  const t = useMessages(frameMessages)
  const notice = useViewStore((state) => state.notice)
  const notify = useViewStore((state) => state.notify)
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <p className={styles.notice}>
          {typeof notice === 'function' ? notice() : notice}
          <button type="button" className={styles.close} onClick={() => notify(undefined)}>
            {t.close}
          </button>
        </p>
      )}
    </div>
  )
}
