import figureHelpMessages from 'virtual:messages/figureHelp'
import { type RefObject, useEffect, useRef } from 'react'
import { firstNode, nodeOf, type RegionNode, stepFrom, type Way } from '../../body/regionNeighbours'
import type { Atlas } from '../../domain/atlas'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import { sideFor } from '../../domain/points/sides'
import { formatRoute, type Route } from '../../domain/route/link'
import { parentRoute, regionRouteOf } from '../../domain/route/parentRoute'
import { routeName } from '../../domain/route/routeName'
import { messagesOf } from '../../messages/messages'
import { turnCamera, zoomCamera } from '../../state/camera'
import { routeMessages } from '../../state/routeMessages'
import { useViewStore } from '../../state/view'
import { useShortcuts } from '../frame/shortcuts'
import { sideToSee } from './viewSides'

/** Zoom factor of one key press. */
const ZOOM = 1.3

interface Figure {
  readonly atlas: Atlas
  readonly nodes: readonly RegionNode[]
  readonly lit: Lit
  /** Announces the name of a region, or that no region follows in that direction. */
  readonly say: (words: string) => void
}

/** Navigates the figure by keyboard while it has the focus. */
export function useFigureKeys(target: RefObject<HTMLElement | null>, figure: Figure): void {
  const { atlas, nodes, lit, say } = figure
  const seen = useRef<{ key: string; side: ViewSide }>(undefined)

  const walk = (way: Way) => {
    const from = startOf(atlas, nodes)
    const to = from ? stepFrom(nodes, from, way) : firstNode(nodes)
    if (!to) return say(messagesOf(figureHelpMessages).nothingFurther)
    const { route, hover } = useViewStore.getState()
    const key = formatRoute(route)
    const now = seen.current?.side ?? 'front'
    const side = sideToSee(to, now)
    // The route has zoomed in on its target: show the whole body with the neighbours.
    if (side !== seen.current?.side || (seen.current.key !== key && route.kind !== 'home')) {
      turnCamera(side)
    }
    seen.current = { key, side }
    hover({ region: to.region, side: to.side })
    const outlined: Route = { kind: 'region', region: to.region, side: to.side }
    say(routeName(routeMessages(), atlas, outlined))
  }
  const { setDriven, hover } = useViewStore.getState()
  const driving = (act: () => unknown) => () => {
    setDriven(true)
    return act()
  }
  useShortcuts(
    'onBody',
    {
      ArrowUp: driving(() => walk('up')),
      ArrowDown: driving(() => walk('down')),
      ArrowLeft: driving(() => walk('left')),
      ArrowRight: driving(() => walk('right')),
      '+': driving(() => zoomCamera(ZOOM)),
      '-': driving(() => zoomCamera(1 / ZOOM)),
      Enter: () => {
        const { hovered, touch } = useViewStore.getState()
        if (!hovered) return false
        // The heading of the new route takes the focus.
        setDriven(false)
        return touch(hovered)
      },
      Escape: driving(() => {
        const { hovered, route, origin, goTo } = useViewStore.getState()
        if (hovered) hover(undefined)
        if (route.kind !== 'home') goTo(parentRoute(atlas, route, origin))
      }),
      ']': driving(() => {
        const { route, goTo } = useViewStore.getState()
        const first = route.kind === 'point' ? undefined : firstLit(atlas, lit, route)
        return first ? goTo(first) : false
      }),
    },
    (event) => event.target === target.current,
  )

  useEffect(() => {
    const element = target.current
    if (!element) return
    const onPointer = () => setDriven(false)
    const onBlur = () => {
      setDriven(false)
      hover(undefined)
    }
    element.addEventListener('pointerdown', onPointer)
    element.addEventListener('blur', onBlur)
    return () => {
      element.removeEventListener('pointerdown', onPointer)
      element.removeEventListener('blur', onBlur)
    }
  }, [target, setDriven, hover])
}

/** Returns the hovered region, or else the region of the route or of its point. */
function startOf(atlas: Atlas, nodes: readonly RegionNode[]): RegionNode | undefined {
  const { hovered, route } = useViewStore.getState()
  const spot = hovered ?? regionRouteOf(atlas, route)
  return spot && nodeOf(nodes, spot)
}

function firstLit(atlas: Atlas, lit: Lit, route: Route): Route | undefined {
  const code = [...lit.keys()][0]
  const point = atlas.point(code)
  const side = route.kind === 'region' ? route.side : undefined
  return point && { kind: 'point', code: point.code, side: sideFor(point.laterality, side) }
}
