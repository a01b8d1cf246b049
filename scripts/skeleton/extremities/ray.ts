import type { Vec3 } from '../../../src/body/frame'
import { add, scale } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'

/** From a place inside the body straight on to the skin, metres. */
export function toSkin({ skin }: BoneSite, from: Vec3, direction: Vec3): number {
  let gone = 0
  for (let step = 0; step < 80; step++) {
    const [x, y, z] = add(from, scale(direction, gone))
    const left = -skin(x, y, z)
    if (left < 1e-4) break
    gone += left
  }
  return gone
}

/** From a place outside the body straight on to the skin, metres. */
export function fromOutside({ skin }: BoneSite, from: Vec3, direction: Vec3): number {
  let gone = 0
  for (let step = 0; step < 80; step++) {
    const [x, y, z] = add(from, scale(direction, gone))
    const left = skin(x, y, z)
    if (left < 1e-4) break
    gone += left
  }
  return gone
}
