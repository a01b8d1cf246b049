import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../messages/messages'
import styles from './LoadState.module.css'
import { retryFailed } from './resource'

interface Props {
  /** Whether it could not be loaded, or came and broke. */
  readonly failed?: boolean | 'broken'
  /** What could not be loaded. */
  readonly what?: string | undefined
  /** Over the page or the figure, where there is no room for it otherwise. */
  readonly floating?: boolean
  readonly onRetry?: () => void
  /** Dismisses it. */
  readonly onClose?: (() => void) | undefined
}

/** Stands in for a part of the page until it is there, or says that it could not be loaded. */
export function LoadState({ failed, what, floating, onRetry = retryFailed, onClose }: Props) {
  const t = useMessages(frameMessages)
  if (failed)
    return (
      <div className={styles.failed} data-floating={floating} role="alert" data-print="hide">
        <p>{failed === 'broken' ? t.partBroken : (what ?? t.partFailed)}</p>
        <button type="button" onClick={() => onRetry()}>
          {t.tryAgain}
        </button>
        {onClose && (
          <button type="button" onClick={() => onClose()}>
            {t.close}
          </button>
        )}
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
