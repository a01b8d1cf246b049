/** Finds the vertices of the left arm and how much each belongs to the fingers. */

import type { Vec3 } from '../../src/body/frame'
import { directionTo, dot, subtract } from '../shared/vectors'
import { type Joints, jointAt } from './joints'

/** How much a point belongs to the arm and to fingers 1 (thumb) to 5, each 0…1. */
export interface ArmShare {
  readonly arm: number
  readonly fingers: readonly number[]
}

const FINGERS = [1, 2, 3, 4, 5] as const
const OUTSIDE: ArmShare = { arm: 0, fingers: FINGERS.map(() => 0) }

/** From here down the arm is separate from the trunk, as a share of the upper arm's length. */
const FREE_ARM = 0.5
/**
 * Rounds of averaging with the neighbours, which smooths the borders between fingers on the hand.
 */
const SMOOTHING_ROUNDS = 12

/**
 * Computes the arm share of every vertex.
 *
 * @param positions three coordinates per cage vertex, in the resting position, metres
 */
export function shareArm(quads: Uint32Array, positions: Float64Array, joints: Joints): ArmShare[] {
  const point = (vertex: number): Vec3 => [
    positions[vertex * 3]!,
    positions[vertex * 3 + 1]!,
    positions[vertex * 3 + 2]!,
  ]
  const neighbours = findNeighbours(quads, positions.length / 3)
  const tips = FINGERS.map((finger) =>
    nearestVertex(positions, jointAt(joints, `l-finger-${finger}-4`)),
  )

  const shoulder = jointAt(joints, 'l-shoulder')
  const elbow = jointAt(joints, 'l-elbow')
  const along = directionTo(shoulder, elbow)
  const limit = FREE_ARM * dot(subtract(elbow, shoulder), along)
  const isBeyond = (vertex: number) => dot(subtract(point(vertex), shoulder), along) > limit
  const nearestTip = spreadFromTips(tips, neighbours, point, isBeyond)

  let shares: ArmShare[] = neighbours.map((_, vertex) => {
    const nearest = nearestTip.get(vertex)
    if (nearest === undefined) return OUTSIDE
    return { arm: 1, fingers: FINGERS.map((_, finger) => (finger === nearest ? 1 : 0)) }
  })
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) shares = smooth(shares, neighbours)
  return shares
}

/** The arm share of a joint centre, from its name. */
export function shareOfJoint(name: string): ArmShare {
  if (!/^l-(elbow|hand|finger)/.test(name)) return OUTSIDE
  return {
    arm: 1,
    fingers: FINGERS.map((finger) => (name.startsWith(`l-finger-${finger}`) ? 1 : 0)),
  }
}

/**
 * By vertex: the fingertip (0…4) that is nearest over the skin; only for vertices that the search
 * reaches.
 */
function spreadFromTips(
  tips: readonly number[],
  neighbours: readonly ReadonlySet<number>[],
  point: (vertex: number) => Vec3,
  isAllowed: (vertex: number) => boolean,
): Map<number, number> {
  const nearest = new Map(tips.map((vertex, tip) => [vertex, tip]))
  const distances = new Map(tips.map((vertex) => [vertex, 0]))
  let front = new Set(tips)
  while (front.size > 0) {
    const next = new Set<number>()
    for (const vertex of front) {
      for (const neighbour of neighbours[vertex]!) {
        if (!isAllowed(neighbour)) continue
        const step = Math.hypot(...subtract(point(neighbour), point(vertex)))
        const distance = distances.get(vertex)! + step
        if (distance >= (distances.get(neighbour) ?? Number.POSITIVE_INFINITY)) continue
        distances.set(neighbour, distance)
        nearest.set(neighbour, nearest.get(vertex)!)
        next.add(neighbour)
      }
    }
    front = next
  }
  return nearest
}

const smooth = (shares: readonly ArmShare[], neighbours: readonly ReadonlySet<number>[]) =>
  shares.map((share, vertex) => {
    if (share.arm === 0) return share
    const around = [...neighbours[vertex]!].map((neighbour) => shares[neighbour]!)
    const fingers = share.fingers.map((own, finger) => {
      const sum = around.reduce((total, other) => total + other.fingers[finger]!, 0)
      return (own + sum / around.length) / 2
    })
    return { arm: share.arm, fingers }
  })

function findNeighbours(quads: Uint32Array, vertexCount: number): Set<number>[] {
  const neighbours = Array.from({ length: vertexCount }, () => new Set<number>())
  for (let corner = 0; corner < quads.length; corner++) {
    const next = quads[(corner & ~3) | ((corner + 1) & 3)]!
    neighbours[quads[corner]!]!.add(next)
    neighbours[next]!.add(quads[corner]!)
  }
  return neighbours
}

function nearestVertex(positions: Float64Array, to: Vec3): number {
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let first = 0; first < positions.length; first += 3) {
    const distance = Math.hypot(
      ...subtract([positions[first]!, positions[first + 1]!, positions[first + 2]!], to),
    )
    if (distance < least) {
      least = distance
      nearest = first / 3
    }
  }
  return nearest
}
