import type { Vec3 } from '../../../src/body/frame'
import { add, cross, directionTo, scale } from '../../shared/vectors'
import type { Spine } from './spine'

/** From the middle of S1 up to the plate on which the last disc lies, millimetres. */
export const TOP = 13.5

/** A sacral vertebra: the middle of its body, up along the bone and forwards. */
export interface Row {
  readonly centre: Vec3
  readonly up: Vec3
  readonly ahead: Vec3
}

export function rowsOf({ levels, sacral }: Spine): Row[] {
  const above = levels.at(-1)!.centre
  return sacral.map((centre, k) => {
    const up = directionTo(sacral[k + 1] ?? centre, sacral[k - 1] ?? above)
    const start = k === 0 ? directionTo(sacral[1]!, above) : up
    return { centre, up: start, ahead: cross([1, 0, 0], start) }
  })
}

/** A place given in a row's directions, metres. */
export const from = ({ centre, up, ahead }: Row, x: number, y: number, z: number): Vec3 =>
  add(add(add(centre, [x, 0, 0]), scale(up, y)), scale(ahead, z))
