import { useViewStore } from '../../state/view'
import { appWords } from '../../words/app'
import { useWords } from '../../words/useWords'
import styles from './Notice.module.css'

/** One quiet sentence, until it is dismissed or the person goes on. */
export function Notice() {
  const t = useWords(appWords)
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
