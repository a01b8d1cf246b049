import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../../messages/messages'
import styles from './LoadState.module.css'

/** Stands in for a panel until it is there, or says that it could not be fetched. */
export function LoadState({ retry }: { retry: (() => void) | undefined }) {
  const t = useMessages(frameMessages)
  if (retry)
    return (
      <div className={styles.failed} role="alert">
        <p>{t.textsFailed}</p>
        <button type="button" onClick={retry}>
          {t.tryAgain}
        </button>
      </div>
    )
  return (
    <div className={styles.skeleton} role="status" aria-label={t.textsLoading}>
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}
