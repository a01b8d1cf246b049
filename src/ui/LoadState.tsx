import styles from './LoadState.module.css'

/** Stands in for a panel until it is there, or says that it could not be fetched. */
export function LoadState({ retry }: { retry: (() => void) | undefined }) {
  if (retry)
    return (
      <div className={styles.failed} role="alert">
        <p>The texts could not be loaded. Check the connection, or reload the page.</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    )
  return (
    <div className={styles.skeleton} role="status" aria-label="Loading the texts">
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}
