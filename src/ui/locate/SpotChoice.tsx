import locateMessages from 'virtual:messages/locate'
import spotsMessages from 'virtual:messages/spots'
import type { Ruler } from '../../body/rulers'
import { useMessages } from '../../messages/messages'
import { useLocate } from '../../state/locate'
import styles from './SpotChoice.module.css'

/** Lets the person choose one of the spots of a code, if it has several. */
export function SpotChoice({ rulers }: { readonly rulers: readonly Ruler[] }) {
  const t = useMessages(locateMessages)
  const spots: Readonly<Record<string, string>> = useMessages(spotsMessages)
  const chosen = useLocate((state) => state.target?.spot ?? 0)
  const choose = useLocate((state) => state.chooseSpot)
  if (rulers.length < 2) return null
  return (
    <label className={styles.spot}>
      {t.whichPlace}
      <select value={chosen} onChange={(event) => choose(Number(event.target.value))}>
        {rulers.map(({ spot }, at) => (
          <option key={spot} value={at}>
            {spot && (spots[spot] ?? spot)}
          </option>
        ))}
      </select>
    </label>
  )
}
