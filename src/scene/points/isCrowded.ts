import type { Route } from '../../domain/route/link'

/** Maximum number of listed points with markers of full size. */
const CROWD = 90

/** Whether so many points are lit that full-size markers would cover each other and the body. */
export const isCrowded = (route: Route, count: number): boolean =>
  route.kind === 'channels' || (route.kind === 'points' && count > CROWD)
