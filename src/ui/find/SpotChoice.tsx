import type { Ruler } from '../../body/rulers'
import styles from './Finder.module.css'

interface Props {
  readonly rulers: readonly Ruler[]
  readonly chosen: number
  readonly onChoose: (spot: number) => void
}

/** Which place of a code that stands for several. */
export function SpotChoice({ rulers, chosen, onChoose }: Props) {
  return (
    <label className={styles.spot}>
      Which of its places
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {rulers.map(({ spot }, at) => (
          <option key={spot} value={at}>
            {spot}
          </option>
        ))}
      </select>
    </label>
  )
}
