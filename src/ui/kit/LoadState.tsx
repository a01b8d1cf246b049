import { loadingWords } from '../../words/loading'
import { useWords } from '../../words/useWords'
import styles from './LoadState.module.css'

/** Stands in for a panel until it is there, or says that it could not be fetched. */
export function LoadState({ retry }: { retry: (() => void) | undefined }) {
  const t = useWords(loadingWords)
  if (retry)
    return (
      <div className={styles.failed} role="alert">
        <p>{t.failed}</p>
        <button type="button" onClick={retry}>
          {t.tryAgain}
        </button>
      </div>
    )
  return (
    <div className={styles.skeleton} role="status" aria-label={t.loading}>
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}
