import { placeName } from '../atlas/title'
import { useLooking } from '../state/looking'
import { useStore } from '../state/store'
import { useAtlas } from './atlasContext'
import styles from './RegionName.module.css'

/** Says which region is under the pointer, or which place is chosen. */
export function RegionName() {
  const { index } = useAtlas()
  const hovered = useStore((state) => state.hovered)
  const place = useStore((state) => state.place)
  const scene = useStore((state) => state.scene)
  const flat = useLooking((state) => state.flat)
  const named =
    hovered !== undefined
      ? placeName(index, { kind: 'region', ...hovered })
      : place.kind === 'home' ||
          place.kind === 'sheet' ||
          place.kind === 'channels' ||
          place.kind === 'points' ||
          place.kind === 'care'
        ? undefined
        : placeName(index, place)
  const otherwise = scene === 'loading' && !flat ? 'Drawing the body …' : 'Show where it hurts'
  return (
    <p className={styles.name} data-quiet={named === undefined}>
      {named ?? otherwise}
    </p>
  )
}
