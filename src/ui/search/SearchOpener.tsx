import { useSearch } from '../../state/search'
import { homeWords } from '../../words/home'
import { useWords } from '../../words/useWords'
import styles from './SearchOpener.module.css'

/** On the first page, as large as a box to type in. */
export function SearchOpener() {
  const t = useWords(homeWords)
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
