import type { Route } from '../../domain/route/link'

/** With more lit points than this, each marker gets less room. */
const CROWD = 90

/** Whether so many points are lit that they would cover each other and the body. */
export const isCrowded = (route: Route, count: number): boolean =>
  route.kind === 'channels' || (route.kind === 'points' && count > CROWD)
