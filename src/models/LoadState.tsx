import frameMessages from 'virtual:messages/frame'
import { useMessages } from '../messages/messages'
import styles from './LoadState.module.css'
import { retryFailed } from './resource'

interface Props {
  /** Whether loading failed; `broken` if the part loaded and then threw an error. */
  readonly failed?: boolean | 'broken'
  /** Error message that replaces the general one. */
  readonly what?: string | undefined
  /** Whether it lies over the page or the figure, for parts without room of their own. */
  readonly floating?: boolean
  readonly onRetry?: () => void
  /** Dismisses the message. */
  readonly onClose?: (() => void) | undefined
}

/** A placeholder for a part of the page while it loads, or a message that loading failed. */
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
