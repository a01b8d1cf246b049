import type { Ruler } from '../../body/rulers'
import { finderWords } from '../../words/finder'
import { spotWords } from '../../words/spots'
import { useWords } from '../../words/useWords'
import styles from './LocateSteps.module.css'

interface Props {
  readonly rulers: readonly Ruler[]
  readonly chosen: number
  readonly onChoose: (spot: number) => void
}

/** Which place of a code that stands for several. */
export function SpotChoice({ rulers, chosen, onChoose }: Props) {
  const t = useWords(finderWords)
  const spots: Readonly<Record<string, string>> = useWords(spotWords)
  return (
    <label className={styles.spot}>
      {t.whichPlace}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {rulers.map(({ spot }, at) => (
          <option key={spot} value={at}>
            {spot && (spots[spot] ?? spot)}
          </option>
        ))}
      </select>
    </label>
  )
}
