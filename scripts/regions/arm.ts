import { type Anatomy, between } from './anatomy'
import { along, borderThrough, roundTheLimb } from './charts'
import type { Painter } from './patches'

/** Upper arm, elbow, forearm and wrist. Front and back meet over the bones that can be felt. */
export function paintArm({ at, joint }: Anatomy): Painter {
  const elbow = joint('l-elbow')
  const wrist = joint('l-hand')
  const upperArm = roundTheLimb(joint('l-shoulder'), elbow)
  const forearm = roundTheLimb(elbow, wrist)
  const outerElbow = between(at('lateral-epicondyle'), at('cubital-crease-radial'), 0.4)
  const innerElbow = between(at('medial-epicondyle'), at('cubital-crease-ulnar'), 0.2)

  const [outerAngle] = upperArm(outerElbow)
  const [innerAngle] = upperArm(innerElbow)
  const upperOuter = along([
    [0.3, upperArm(at('deltoid-insertion'))[0] - 10],
    [0.9, outerAngle],
  ])
  const upperInner = along([
    [0.3, upperArm(at('axilla-centre'))[0]],
    [0.9, innerAngle],
  ])
  const lowerOuter = along([
    [0.1, forearm(outerElbow)[0]],
    [0.9, forearm(at('radial-styloid'))[0]],
  ])
  const lowerInner = along([
    [0.1, forearm(between(innerElbow, at('olecranon-tip'), 0.4))[0]],
    [0.9, forearm(at('ulnar-styloid-distal'))[0]],
  ])
  const wristEnd = borderThrough(forearm, [
    between(at('wrist-crease-palmar-mid'), at('palm-2-3'), 0.12),
    between(at('snuffbox'), at('metacarpal-2-mid-radial'), 0.1),
    at('metacarpal-5-base-ulnar'),
    between(at('wrist-crease-dorsal-mid'), at('metacarpal-2-3-dorsal-base'), 0.4),
  ])
  /**
   * The wrist includes the heads of radius and ulna: the last 1.6 of the twelve cun of the forearm.
   */
  const WRIST_START = 1 - 1.6 / 12

  return ({ centre }) => {
    const [angle, t] = upperArm(centre)
    const [angleBelow, below] = forearm(centre)
    if (below > wristEnd(angleBelow)) return undefined
    if (below > WRIST_START) return 'wrist'
    const onUpperArm = t < 1 && below < 0.05
    const front = onUpperArm
      ? angle > upperOuter(t) && angle < upperInner(t)
      : angleBelow > lowerOuter(below) && angleBelow < lowerInner(below)
    const side = front ? 'front' : 'back'
    if (t < 0.87) return `upper-arm-${side}`
    return below < (front ? 0.12 : 0.11) ? `elbow-${side}` : `forearm-${side}`
  }
}
