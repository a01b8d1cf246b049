import { type Anatomy, between } from './anatomy'
import { along, borderThrough, roundTheLimb } from './charts'
import type { Painter } from './patches'

/** The deltoid: from collarbone, acromion and scapular spine to its insertion on the arm. */
export function paintShoulderCap({ at, joint }: Anatomy): Painter {
  const chart = roundTheLimb(joint('l-shoulder'), joint('l-elbow'))
  const inFront = between(at('anterior-axillary-fold'), at('acromion-front'), 0.35)
  const behind = between(at('posterior-axillary-fold'), at('acromion-angle'), 0.45)
  // Angles behind the arm are counted from −180 here, so that the border runs from back to front.
  const unrolled = (place: Parameters<typeof chart>[0]) => {
    const [angle, t] = chart(place)
    return [angle > 200 ? angle - 360 : angle, t] as const
  }
  const lower = borderThrough(unrolled, [
    at('scapula-spine-mid'),
    behind,
    between(at('deltoid-insertion'), at('lateral-epicondyle'), 0.08),
    inFront,
    at('infraclavicular-fossa'),
  ])
  const top = between(at('clavicle-acromial-behind'), at('acromion-lateral'), 0.25)
  const medial = along(
    [between(at('scapula-spine-mid'), at('acromion-angle'), 0.2), top, at('infraclavicular-fossa')]
      .map(([x, , z]) => [z, x] as const)
      .toSorted(([a], [b]) => a - b),
  )
  return ({ centre }) => {
    const [angle, t] = unrolled(centre)
    return t < lower(angle) && centre[0] > medial(centre[2]) ? 'shoulder-cap' : undefined
  }
}

/** The hollow of the armpit, between its two folds. */
export function paintArmpit({ at }: Anatomy): Painter {
  const centre = at('axilla-centre')
  const front = at('anterior-axillary-fold')
  const back = at('posterior-axillary-fold')
  const reach = (front[2] - back[2]) / 2
  return ({ centre: [x, y, z] }) => {
    const distance = Math.hypot(x - centre[0], y - centre[1], (z - (front[2] + back[2]) / 2) * 1.15)
    return distance < reach * 0.75 ? 'armpit' : undefined
  }
}
