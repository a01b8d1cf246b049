import frameMessages from 'virtual:messages/frame'
import homeMessages from 'virtual:messages/home'
import { useMessages } from '../../messages/messages'
import { useSearch } from '../../state/search'
import styles from './SearchButton.module.css'

/** Opens the search from the header. */
export function SearchButton() {
  const t = useMessages(frameMessages)
  const setOpen = useSearch((state) => state.setOpen)
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={() => setOpen(true)}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </g>
      </svg>
      <span className={styles.words}>{t.search}</span>
      <kbd className={styles.key}>/</kbd>
    </button>
  )
}

/** Opens the search from the home panel; it has the shape of a text field. */
export function SearchOpener() {
  const t = useMessages(homeMessages)
  const setOpen = useSearch((state) => state.setOpen)
  return (
    <button
      type="button"
      className={styles.opener}
      aria-haspopup="dialog"
      onClick={() => setOpen(true)}
    >
      <span className={styles.label}>{t.namePlace}</span>
      <span className={styles.box}>{t.examples}</span>
    </button>
  )
}
