import type { Vec3 } from './frame'
import { regionOfTriangle } from './regionMap'

/** How near another region has to be for both to be offered: about a fingertip. Metres. */
const REACH = 0.012
/** No edge of the refined mesh is longer, metres: what starts farther away is not looked at. */
const LONGEST_EDGE = 0.05

interface Skin {
  readonly regionIds: readonly string[]
  readonly regionLabels: Uint8Array
  /** Metres, three per vertex. */
  readonly positions: Float32Array
  /** Three vertices per triangle. */
  readonly triangles: Uint32Array
}

/**
 * The other region whose border is nearest to a place on the skin, at most 12 mm away in a straight
 * line. Skin that faces away from that of the place is another side of the limb, or another limb.
 *
 * @param triangle that the place lies in
 * @param at the place, metres
 * @returns the region with its nearest spot; undefined if none is so near
 */
export function regionBeside(
  skin: Skin,
  triangle: number,
  at: Vec3,
): { readonly region: string; readonly at: Vec3 } | undefined {
  const map = { ids: skin.regionIds, labels: skin.regionLabels }
  const own = regionOfTriangle(map, triangle)
  const facing = normalOf(cornersOf(skin, triangle))
  let best: { region: string; at: Vec3 } | undefined
  let least = REACH
  for (let other = 0; other < skin.triangles.length / 3; other++) {
    const region = regionOfTriangle(map, other)
    if (region === undefined || region === own || !startsNear(skin, other, at)) continue
    const corners = cornersOf(skin, other)
    if (dot(normalOf(corners), facing) <= 0) continue
    // The place lies outside the triangle, so its nearest spot is on an edge.
    for (let corner = 0; corner < 3; corner++) {
      const spot = onEdge(corners[corner]!, corners[(corner + 1) % 3]!, at)
      const distance = Math.hypot(...minus(spot, at))
      if (distance >= least) continue
      least = distance
      best = { region, at: spot }
    }
  }
  return best
}

function startsNear({ positions, triangles }: Skin, triangle: number, at: Vec3): boolean {
  const start = triangles[triangle * 3]! * 3
  return at.every((value, axis) => Math.abs(positions[start + axis]! - value) < LONGEST_EDGE)
}

const cornersOf = ({ positions, triangles }: Skin, triangle: number): Vec3[] =>
  [0, 1, 2].map((corner) => {
    const start = triangles[triangle * 3 + corner]! * 3
    return [positions[start]!, positions[start + 1]!, positions[start + 2]!]
  })

const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

function normalOf([a, b, c]: readonly Vec3[]): Vec3 {
  const [u, v] = [minus(b!, a!), minus(c!, a!)]
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}

/** The spot of the edge from `a` to `b` that is nearest to `at`. */
function onEdge(a: Vec3, b: Vec3, at: Vec3): Vec3 {
  const along = minus(b, a)
  const share = dot(minus(at, a), along) / (dot(along, along) || 1)
  const within = Math.min(Math.max(share, 0), 1)
  return [a[0] + along[0] * within, a[1] + along[1] * within, a[2] + along[2] * within]
}
