import { type Anatomy, between } from './anatomy'
import { along, roundTheLimb, uprightThrough } from './charts'
import type { Painter } from './patches'

/** Thigh, knee and lower leg. Angles: 0 outer, 90 front, 180 inner, 270 back. */
export function paintLeg({ at, joint }: Anatomy): Painter {
  const knee = joint('l-knee')
  const thigh = roundTheLimb(joint('l-upper-leg'), knee)
  const shank = roundTheLimb(knee, joint('l-ankle'))
  const edge = (top: number, bottom: number) =>
    along([
      [0, top],
      [1, bottom],
    ])
  const angleOf = (landmark: string) => thigh(at(landmark))[0]
  const outerFront = edge(angleOf('asis') - 30, angleOf('patella-base-lateral') - 12)
  const frontInner = edge(angleOf('inguinal-artery') + 5, angleOf('patella-base-medial') + 23)
  const innerBack = edge(225, angleOf('popliteal-crease-medial'))
  const backOuter = edge(
    wrapped(thigh(between(at('gluteal-fold-lateral'), at('greater-trochanter'), 0.3))[0]),
    wrapped(angleOf('popliteal-crease-lateral')),
  )

  const kneeInner = shank(
    between(at('medial-femoral-epicondyle'), at('popliteal-crease-medial'), 0.5),
  )[0]
  const kneeOuter = wrapped(
    shank(between(at('lateral-femoral-epicondyle'), at('popliteal-crease-lateral'), 0.5))[0],
  )
  const kneeTop = thigh(between(at('patella-base-mid'), at('patella-apex'), -0.45))[1]
  const pitTop = thigh(between(at('popliteal-crease-mid'), at('gluteal-fold-mid'), 0.1))[1]
  const kneeEnd = shank(between(at('patella-apex'), at('tibial-tuberosity'), 0.6))[1]
  const pitEnd = shank(between(at('popliteal-crease-mid'), at('gastrocnemius-v'), 0.12))[1]

  // The calf starts just behind the edge of the tibia and behind the fibula.
  const tibiaEdge = uprightThrough(shank, [
    at('medial-tibial-condyle-lower'),
    at('tibia-medial-border-high'),
    at('tibia-medial-border-low'),
  ])
  const shinInner = (t: number) => tibiaEdge(t) - 8
  const fibula = uprightThrough(shank, [at('fibula-head'), at('lateral-malleolus')])
  const shinOuter = (t: number) => fibula(t) - 10

  return ({ centre }) => {
    const [angle, t] = thigh(centre)
    const [angleBelow, below] = shank(centre)
    const atBack = isBetween(angleBelow, kneeInner, kneeOuter + 360)
    if (atBack ? t < pitTop : t < kneeTop) return thighSector(angle, t)
    if (atBack ? below < pitEnd : below < kneeEnd) return atBack ? 'knee-back' : 'knee-front'
    const front = isBetween(angleBelow, shinOuter(below), shinInner(below))
    return front ? 'shin' : 'calf'
  }

  function thighSector(angle: number, t: number) {
    if (isBetween(angle, backOuter(t), outerFront(t))) return 'thigh-outer'
    if (isBetween(angle, outerFront(t), frontInner(t))) return 'thigh-front'
    return isBetween(angle, frontInner(t), innerBack(t)) ? 'thigh-inner' : 'thigh-back'
  }
}

/** Converts an angle to −180 … 180 degrees. */
const wrapped = (angle: number) => (angle > 180 ? angle - 360 : angle)

/**
 * Whether an angle is between two others, going upwards from the first; any number of full turns is
 * allowed.
 */
function isBetween(angle: number, from: number, to: number) {
  const turn = (value: number) => ((value % 360) + 360) % 360
  return turn(angle - from) < turn(to - from)
}
