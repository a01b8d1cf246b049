import type { ReactNode } from 'react'
import type { TextLookup } from '../atlas/textLookup'
import { useAtlas } from './atlasContext'
import styles from './WithTexts.module.css'

/** Shows what needs the atlas's texts once they are there. */
export function WithTexts({ children }: { children: (texts: TextLookup) => ReactNode }) {
  const { texts } = useAtlas()
  if (texts.status === 'ready') return children(texts.lookup)
  if (texts.status === 'failed')
    return (
      <div className={styles.failed} role="alert">
        <p>The texts could not be loaded. Check the connection, or reload the page.</p>
        <button type="button" onClick={texts.retry}>
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
