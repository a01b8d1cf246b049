import { placeName } from '../../domain/route/routeName'
import { usePlaceWords } from '../../state/routeMessages'
import { useLooking } from '../../state/settings'
import { useStore } from '../../state/view'
import { figureWords } from '../../words/figure'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import styles from './RegionName.module.css'

/** Says which region is under the pointer, or which place is chosen. */
export function RegionName() {
  const t = useWords(figureWords)
  const { index } = useAtlas()
  const places = usePlaceWords()
  const hovered = useStore((state) => state.hovered)
  const place = useStore((state) => state.place)
  const scene = useStore((state) => state.scene)
  const flat = useLooking((state) => state.flat)
  const named =
    hovered !== undefined
      ? placeName(places, index, { kind: 'region', ...hovered })
      : place.kind === 'home' ||
          place.kind === 'sheet' ||
          place.kind === 'channels' ||
          place.kind === 'points' ||
          place.kind === 'care'
        ? undefined
        : placeName(places, index, place)
  const otherwise = scene === 'loading' && !flat ? t.drawing : t.showWhere
  return (
    <p className={styles.name} data-quiet={named === undefined}>
      {named ?? otherwise}
    </p>
  )
}
