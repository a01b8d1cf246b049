import { pathOfPage, type Route } from '../domain/route/link'
import { useViewStore } from './view'

let shown: Route = { kind: 'home' }

function forFigure(route: Route): Route {
  if (pathOfPage(route) !== pathOfPage(shown)) shown = route
  return shown
}

/**
 * The route for the figure, without news of strengths and exact spots: it stays the same object while only
 * they change, so that the camera stays too.
 */
export const useFigureRoute = (): Route => useViewStore(({ route }) => forFigure(route))
