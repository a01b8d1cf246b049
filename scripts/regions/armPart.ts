import { type Anatomy, between } from './anatomy'
import { along } from './charts'
import type { Patch } from './patches'

/** The patches of the arm, from the fingertips up to a line from acromion to armpit. */
export function findArm({ at }: Anatomy, patches: readonly Patch[]): Set<Patch> {
  const fold = between(at('anterior-axillary-fold'), at('posterior-axillary-fold'), 0.5)
  // Below the armpit the line is vertical, between the arm and the wall of the chest.
  const inner = along(
    [at('axilla-centre'), fold, at('acromion-lateral')].map(([x, y]) => [y, x] as const),
  )
  const [tipX, tipY] = at('fingertip-3')
  const distance = ({ centre: [x, y] }: Patch) => Math.hypot(x - tipX, y - tipY)
  const arm = new Set([patches.reduce((a, b) => (distance(b) < distance(a) ? b : a))])
  for (const patch of arm)
    for (const other of patch.beside) {
      const [x, y] = patches[other]!.centre
      if (x > inner(y)) arm.add(patches[other]!)
    }
  return arm
}
