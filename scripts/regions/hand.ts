import type { Vec3 } from '../../src/body/frame'
import { cross, dot, subtract } from '../shared/vectors'
import type { Anatomy } from './anatomy'
import type { Painter } from './patches'

/**
 * Position of the web along the first bone of a finger or the thumb; the free part begins there.
 */
const WEB = 0.12

/** Fingers from the webs on; palm and back of the hand, which meet at the edges of the hand. */
export function paintHand({ at, joint }: Anatomy): Painter {
  const digits = [1, 2, 3, 4, 5].map((digit) => {
    // The first joint of the thumb belongs to its metacarpal bone.
    const first = digit === 1 ? 2 : 1
    return Array.from({ length: 5 - first }, (_, bone) =>
      joint(`l-finger-${digit}-${first + bone}`),
    )
  })
  const across = subtract(at('mcp-2-radial-proximal'), at('mcp-5-ulnar-proximal'))
  const down = subtract(at('knuckle-3'), at('wrist-crease-dorsal-mid'))
  const palmar = cross(across, down)
  const facing = Math.sign(palmar[2])
  return ({ centre, normal }) => {
    const nearest = digits
      .map((joints) => ({ joints, distance: distanceToChain(centre, joints) }))
      .reduce((a, b) => (b.distance < a.distance ? b : a))
    const [root, next] = nearest.joints as [Vec3, Vec3]
    const bone = subtract(next, root)
    const part = dot(subtract(centre, root), bone) / dot(bone, bone)
    if (part > WEB) return 'fingers'
    return dot(normal, palmar) * facing > 0 ? 'palm' : 'back-of-hand'
  }
}

function distanceToChain(place: Vec3, joints: readonly Vec3[]): number {
  return Math.min(
    ...joints.slice(1).map((end, index) => {
      const start = joints[index]!
      const bone = subtract(end, start)
      const part = dot(subtract(place, start), bone) / dot(bone, bone)
      const t = Math.min(1, Math.max(0, part))
      return Math.hypot(
        ...subtract(place, [
          start[0] + bone[0] * t,
          start[1] + bone[1] * t,
          start[2] + bone[2] * t,
        ]),
      )
    }),
  )
}
