import { useSearching } from '../../state/searching'
import styles from './SearchOpener.module.css'

/** On the first page, as large as a box to type in. */
export function SearchOpener() {
  const setOpen = useSearching((state) => state.setOpen)
  return (
    <button
      type="button"
      className={styles.opener}
      aria-haspopup="dialog"
      onClick={() => setOpen(true)}
    >
      <span className={styles.label}>Name the place</span>
      <span className={styles.box}>lower back, calf, Bladder 47 …</span>
    </button>
  )
}
