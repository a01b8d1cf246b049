import figureMessages from 'virtual:messages/figure'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { useHoveredBone } from '../../state/hoveredBone'
import { useRouteMessages } from '../../state/routeMessages'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import styles from './RegionName.module.css'

/** Shows the name of what is under the pointer, or else of lit bones, or of the route, or a hint. */
export default function RegionName() {
  const t = useMessages(figureMessages)
  const atlas = useAtlas()
  const places = useRouteMessages()
  const hovered = useViewStore((state) => state.hovered)
  const route = useViewStore((state) => state.route)
  const scene = useViewStore((state) => state.scene)
  const flat = useSettings((state) => state.flat)
  const hoveredPoint = useViewStore((state) => state.hoveredPoint)
  const muscle = useViewStore((state) => state.hoveredMuscle)
  const bone = useHoveredBone(({ name, shown }) => name ?? (hovered ? undefined : shown?.name))
  const muscleName = muscle && atlas.muscle?.(muscle)?.name
  const regionName = hovered && routeName(places, atlas, { kind: 'region', ...hovered })
  const named = hoveredPoint
    ? routeName(places, atlas, { kind: 'point', ...hoveredPoint })
    : bone || muscleName || regionName
      ? [bone, muscleName, regionName].filter(Boolean).join(' · ')
      : route.kind === 'home' ||
          route.kind === 'channels' ||
          route.kind === 'points' ||
          route.kind === 'care'
        ? undefined
        : routeName(places, atlas, route)
  const in3d = !flat && (scene === 'loading' || scene === 'ready')
  const otherwise = !in3d ? t.showWhere : scene === 'loading' ? t.drawing : t.turnAndShow
  return (
    <p className={styles.name} data-quiet={named === undefined} data-over-body>
      {named ?? otherwise}
    </p>
  )
}
