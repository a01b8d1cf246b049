import { placeName } from '../atlas/title'
import { useStore } from '../state/store'
import { useAtlas } from './atlasContext'
import styles from './RegionName.module.css'

/** Says which region is under the pointer, or which place is chosen. */
export function RegionName() {
  const { index } = useAtlas()
  const hovered = useStore((state) => state.hovered)
  const place = useStore((state) => state.place)
  const scene = useStore((state) => state.scene)
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
  const otherwise = scene === 'loading' ? 'Drawing the body …' : 'Show where it hurts'
  return (
    <p className={styles.name} aria-live="polite" data-quiet={named === undefined}>
      {named ?? otherwise}
    </p>
  )
}
