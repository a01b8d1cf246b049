import styles from './FindBox.module.css'

interface Props {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** How many places answer. */
  readonly count: number
}

export function FindBox({ typed, onType, count }: Props) {
  const said = count === 1 ? '1 place found' : `${count} places found`
  return (
    <search className={styles.find}>
      <label htmlFor="find-place">Name the place</label>
      <input
        id="find-place"
        type="search"
        className={styles.box}
        placeholder="lower back, calf, Bladder 47 …"
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <p role="status" className={styles.count}>
        {typed.trim() === '' ? '' : said}
      </p>
    </search>
  )
}
