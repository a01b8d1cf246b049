import { type RefObject, useEffect, useRef } from 'react'
import { firstNode, nodeOf, type RegionNode, stepFrom, type Way } from '../../body/regionNeighbours'
import type { Atlas } from '../../domain/atlas'
import type { Lit } from '../../domain/points/litPoints'
import { sideFor } from '../../domain/points/sides'
import { formatRoute, type Route } from '../../domain/route/link'
import { parentRoute, regionRouteOfPoint } from '../../domain/route/parentRoute'
import { routeName } from '../../domain/route/routeName'
import type { ViewSide } from '../../domain/viewSide'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { figureHelpWords } from '../../words/figureHelp'
import { placeWords } from '../../words/place'
import { sideToSee } from './viewSides'

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const ZOOM: Readonly<Record<string, number>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 }

interface Figure {
  readonly atlas: Atlas
  readonly nodes: readonly RegionNode[]
  readonly lit: Lit
  /** Says a region's name, or that there is none that way. */
  readonly say: (words: string) => void
}

/** Drives the figure from the keyboard while it has the focus. */
export function useFigureKeys(target: RefObject<HTMLElement | null>, figure: Figure): void {
  const current = useRef(figure)
  current.current = figure
  const seen = useRef<{ place: string; side: ViewSide }>(undefined)

  useEffect(() => {
    const element = target.current
    if (!element) return
    const walk = (way: Way) => {
      const { atlas, nodes, say } = current.current
      const from = startOf(atlas, nodes)
      const to = from ? stepFrom(nodes, from, way) : firstNode(nodes)
      if (!to) return say(figureHelpWords.get().nothingFurther)
      const { setCameraView: look, route, hover } = useViewStore.getState()
      const key = formatRoute(route)
      const now = seen.current?.side ?? 'front'
      const side = sideToSee(to, now)
      // A chosen place has drawn the eye near: the neighbours want the whole body.
      if (side !== seen.current?.side || (seen.current.place !== key && route.kind !== 'home')) {
        look(side)
        useSettings.getState().setSide(side)
      }
      seen.current = { place: key, side }
      hover({ region: to.region, side: to.side })
      const outlined: Route = { kind: 'region', region: to.region, side: to.side }
      say(routeName(placeWords.get(), atlas, outlined))
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || event.target !== element) return
      element.dataset.driven = 'true'
      const { atlas, lit } = current.current
      const { route, origin, hovered, goTo, hover } = useViewStore.getState()
      const way = ARROWS[key]
      if (way) walk(way)
      else if (ZOOM[key]) useSettings.getState().zoomBy(ZOOM[key])
      else if (key === 'Enter' && hovered) {
        // Its heading takes the focus.
        delete element.dataset.driven
        goTo({ kind: 'region', ...hovered })
      } else if (key === 'Escape') {
        if (hovered) hover(undefined)
        if (route.kind !== 'home') goTo(parentRoute(atlas, route, origin))
      } else if (key === ']' && route.kind !== 'point') {
        const first = firstLit(atlas, lit, route)
        if (first) goTo(first)
      } else return
      event.preventDefault()
    }
    const onPointer = () => delete element.dataset.driven
    const onBlur = () => {
      onPointer()
      useViewStore.getState().hover(undefined)
    }
    element.addEventListener('keydown', onKey)
    element.addEventListener('pointerdown', onPointer)
    element.addEventListener('blur', onBlur)
    return () => {
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('pointerdown', onPointer)
      element.removeEventListener('blur', onBlur)
    }
  }, [target])
}

/** The region that is outlined, or else the chosen one, or that of the chosen point. */
function startOf(atlas: Atlas, nodes: readonly RegionNode[]): RegionNode | undefined {
  const { hovered, route } = useViewStore.getState()
  const spot =
    hovered ??
    (route.kind === 'region'
      ? route
      : route.kind === 'point'
        ? regionRouteOfPoint(atlas, route)
        : undefined)
  return spot && nodeOf(nodes, spot)
}

function firstLit(atlas: Atlas, lit: Lit, route: Route): Route | undefined {
  const code = [...lit.keys()][0]
  const point = atlas.point(code)
  const side = route.kind === 'region' ? route.side : undefined
  return point && { kind: 'point', code: point.code, side: sideFor(point.laterality, side) }
}
