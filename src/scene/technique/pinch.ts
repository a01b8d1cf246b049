import { type BufferAttribute, type BufferGeometry, MathUtils, Vector3 } from 'three'
import { buildHand, handCones, isOf } from './hand'
import { pinchPress } from './handPoses'
import type { Skeleton } from './handSkeleton'
import { coneDistance, type MeasuredCone, measureCone } from './roundCones'

/** Moves the finger of a pinching hand away from its thumb, by metres. */
export type Open = (by: number) => void

/** Builds a pinching hand. @param fold thickness of what it pinches, metres */
export function buildPinch(fold: number): { geometry: BufferGeometry; open: Open } {
  const skeleton = pinchPress(fold)
  const geometry = buildHand(skeleton)
  const positions = geometry.getAttribute('position') as BufferAttribute
  const closed = positions.array.slice()
  const moves = movesOf(geometry, skeleton)
  return {
    geometry,
    open: (by) => {
      moves.forEach((move, at) => {
        positions.array[at] = closed[at]! + move * by
      })
      positions.needsUpdate = true
    },
  }
}

/** Movement per metre of opening: the index finger turns about its knuckle. */
function movesOf(geometry: BufferGeometry, skeleton: Skeleton): Float32Array {
  const [knuckle, , , tip] = skeleton.digits.index.joints
  const arm = tip.clone().sub(knuckle)
  // The tip moves by exactly that across the fold, and a little along it.
  const across = Math.abs(arm.x)
  arm.normalize()
  const cones = handCones(skeleton).map(measureCone)
  const finger = cones.filter(({ group }) => isOf('index', group))
  const others = cones.filter(({ group }) => isOf('thumb', group) || isOf('middle', group))
  const positions = geometry.getAttribute('position')
  const moves = new Float32Array(positions.count * 3)
  const place = new Vector3()
  for (let vertex = 0; vertex < positions.count; vertex++) {
    place.fromBufferAttribute(positions, vertex)
    const distanceTo = (to: readonly MeasuredCone[]) =>
      Math.min(...to.map((cone) => coneDistance(cone, place.x, place.y, place.z)))
    const share =
      MathUtils.smoothstep(place.clone().sub(knuckle).dot(arm), -0.006, 0.02) *
      MathUtils.smoothstep(distanceTo(others) - distanceTo(finger), -0.001, 0.003)
    place.sub(knuckle).multiplyScalar(share / across)
    moves.set([-place.y, place.x, 0], vertex * 3)
  }
  return moves
}
