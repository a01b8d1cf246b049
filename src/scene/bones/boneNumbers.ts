import { Vector3 } from 'three'
import type { BoneRange, Skeleton } from '../../body/bones'
import type { Side } from '../../domain/schema/code'

/** Where the number of a bone stands. */
export interface NumberPlace {
  /** The bone's id. */
  readonly bone: string
  readonly number: string
  /** Metres. */
  readonly position: Vector3
  /** Of a rib; `midline` for vertebrae. */
  readonly side: Side
}

const FORWARDS = new Vector3(0, 0, 1)

/**
 * The places that a person counts: the tips along the spine, C2 to L5, and the front ends of the ribs,
 * for which alone tests hold that the spaces between them lie where they are felt.
 */
export function findNumberPlaces({ positions, triangles, ranges }: Skeleton): NumberPlace[] {
  /** The vertex of a bone that lies farthest along a way. */
  const end = ({ firstTriangle, triangleCount }: BoneRange, way: Vector3): Vector3 => {
    const at = new Vector3()
    const farthest = new Vector3()
    let reach = Number.NEGATIVE_INFINITY
    const vertices = triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3)
    for (const vertex of vertices) {
      const along = at.fromArray(positions, vertex * 3).dot(way)
      if (along <= reach) continue
      reach = along
      farthest.copy(at)
    }
    return farthest
  }
  return ranges.flatMap((range): NumberPlace[] => {
    const { id, side } = range
    if (id.startsWith('rib-')) {
      // The last one ends in the flank.
      const way = id !== 'rib-12' ? FORWARDS : new Vector3(side === 'left' ? 1 : -1, 0, 0)
      return [{ bone: id, number: id.replace('rib-', ''), position: end(range, way), side }]
    }
    if (side !== 'left' || !/^(c[2-7]|t\d+|l\d)$/.test(id)) return []
    const position = end(range, FORWARDS.clone().negate()).setX(0)
    return [{ bone: id, number: id.toUpperCase(), position, side: 'midline' }]
  })
}

/** How far behind the camera has to be to see the tips of the spine, as a share of the distance. */
const BEHIND = 0.35
/** How far to a side it has to be to see more of the ribs there. */
const ASIDE = 0.15

/**
 * Which numbers a camera reads: those of the vertebrae from behind, else those of the ribs on one
 * side, which is enough to count them.
 *
 * @param side the side to number where the camera sees both alike
 */
export function numbersSeen(places: readonly NumberPlace[], eye: Vector3, side: Side): boolean[] {
  const ribs = places.filter((place) => place.side !== 'midline')
  const centre = ribs.reduce((sum, { position }) => sum.add(position), new Vector3())
  const way = eye.clone().sub(centre.divideScalar(ribs.length)).normalize()
  const preferred = side === 'right' ? 'right' : 'left'
  const near = Math.abs(way.x) < ASIDE ? preferred : way.x > 0 ? 'left' : 'right'
  return places.map((place) => {
    if (place.side !== 'midline') return way.z >= -BEHIND && place.side === near
    const toEye = eye.clone().sub(place.position)
    return toEye.z < -BEHIND * toEye.length()
  })
}

/** A number on the picture: its centre, CSS pixels. */
export interface NumberSpot {
  readonly x: number
  readonly y: number
  readonly seen: boolean
  readonly lit: boolean
}

/** Neighbours nearer to each other than this could not be read, CSS pixels. */
const APART = 13
/** Width and height that a number takes, CSS pixels. */
const ROOM = { width: 24, height: 14 }

/**
 * Which numbers are shown: none over another, and lit ones first. If most are crowded, as on the whole
 * body, the others are left out too, because nobody counts with gaps.
 */
export function withRoom(spots: readonly NumberSpot[]): boolean[] {
  const isNear = ({ x, y }: NumberSpot, other: NumberSpot | undefined) =>
    other?.seen === true && Math.hypot(other.x - x, other.y - y) < APART
  const seen = spots.filter((spot) => spot.seen)
  const crowded = new Set(
    seen.filter((spot, at) => isNear(spot, seen[at - 1]) || isNear(spot, seen[at + 1])),
  )
  const isDense = crowded.size > seen.length / 2
  const wished = seen
    .filter((spot) => spot.lit || !(isDense || crowded.has(spot)))
    .toSorted((a, b) => Number(b.lit) - Number(a.lit))
  const shown = new Set<NumberSpot>()
  for (const spot of wished) {
    const isFree = [...shown].every(
      ({ x, y }) => Math.abs(x - spot.x) >= ROOM.width || Math.abs(y - spot.y) >= ROOM.height,
    )
    if (isFree) shown.add(spot)
  }
  return spots.map((spot) => shown.has(spot))
}
