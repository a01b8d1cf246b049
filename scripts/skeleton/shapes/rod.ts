import type { Vec3 } from '../../../src/body/frame'
import type { Shape } from '../field'
import { tube } from '../tube'

/** A place of the axis, and the radius there or both of an ellipse. */
export type Station = readonly [x: number, y: number, z: number, across: number, deep?: number]

/** A tube, written place by place; see `tube` for `up`. */
export const rod = (stations: readonly Station[], up?: Vec3): Shape =>
  tube(
    stations.map(([x, y, z]): Vec3 => [x, y, z]),
    stations.map(([, , , across, deep]) => (deep === undefined ? across : [across, deep])),
    up,
  )
