/** Flat, bent bones such as the shoulder blade: an outline, and how it bows and thickens. */

import { distanceToBox, type Shape } from '../field'
import { spline2 } from './spline'

/** Two coordinates in the plane of the plate. */
type Place = readonly [u: number, v: number]

/** A place of the outline; `sharp` makes a corner of it, otherwise the outline is smooth there. */
type Corner = readonly [u: number, v: number, sharp?: 'sharp']

/** At (u, v) the middle of the plate lies at w and it is so thick. */
type Control = readonly [u: number, v: number, w: number, thickness: number]

export interface BladeOptions {
  readonly outline: readonly Corner[]
  readonly holes?: readonly (readonly Corner[])[]
  readonly controls: readonly Control[]
  /** The border is thicker by `extra`, less so up to `width` inwards. */
  readonly rim?: { readonly width: number; readonly extra: number }
  /** The distance between the places at which the plate is worked out. */
  readonly grain: number
}

/** Beyond its outline a blade may be bent at will. */
const STEEPEST = 3

/** A blade in its own frame: u along x, v along y, and w, its thickness, along z. */
export function blade({ outline, holes = [], controls, rim, grain }: BladeOptions): Shape {
  const rings = [outline, ...holes].map((ring) => curve(ring, grain * 2))
  const us = rings[0]!.map(([u]) => u)
  const vs = rings[0]!.map(([, v]) => v)
  const margin = grain * 6
  const origin = [Math.min(...us) - margin, Math.min(...vs) - margin] as const
  const columns = Math.ceil((Math.max(...us) + margin - origin[0]) / grain) + 2
  const rows = Math.ceil((Math.max(...vs) + margin - origin[1]) / grain) + 2
  const middleAt = spline2(controls.map(([u, v, w]) => [u, v, w]))
  const thicknessAt = spline2(controls.map(([u, v, , thickness]) => [u, v, thickness]))
  const thinnest = Math.min(...controls.map(([, , , thickness]) => thickness))
  const thickest = Math.max(...controls.map(([, , , thickness]) => thickness))
  const edge = new Float64Array(columns * rows)
  const middle = new Float64Array(columns * rows)
  const half = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const u = origin[0] + column * grain
      const v = origin[1] + row * grain
      const index = row * columns + column
      edge[index] = beyond(rings, u, v)
      middle[index] = middleAt(u, v)
      const within = Math.min(Math.max(1 + edge[index]! / (rim?.width ?? 1), 0), 1)
      const swell = (rim?.extra ?? 0) * within * within * (3 - 2 * within)
      const bare = Math.min(Math.max(thicknessAt(u, v), thinnest * 0.8), thickest * 1.1)
      half[index] = (bare + swell) / 2
    }
  const slope = middle.map((at, index) => {
    const across = ((middle[index + 1] ?? at) - (middle[index - 1] ?? at)) / (2 * grain)
    const along = ((middle[index + columns] ?? at) - (middle[index - columns] ?? at)) / (2 * grain)
    return Math.min(Math.sqrt(1 + across * across + along * along), STEEPEST)
  })
  const deep = Math.max(...half)
  const box = {
    min: [Math.min(...us), Math.min(...vs), Math.min(...middle) - deep] as const,
    max: [Math.max(...us), Math.max(...vs), Math.max(...middle) + deep] as const,
  }
  // Never less than the distance to the box: blends leave out what is farther off than that.
  const field = (x: number, y: number, z: number): number => {
    const p = Math.min(Math.max((x - origin[0]) / grain, 0), columns - 1.001)
    const q = Math.min(Math.max((y - origin[1]) / grain, 0), rows - 1.001)
    const column = Math.floor(p)
    const row = Math.floor(q)
    const a = row * columns + column
    const c = a + columns
    const [s, t] = [p - column, q - row]
    const [wa, wb] = [(1 - s) * (1 - t), s * (1 - t)]
    const [wc, wd] = [(1 - s) * t, s * t]
    const bow = middle[a]! * wa + middle[a + 1]! * wb + middle[c]! * wc + middle[c + 1]! * wd
    const thick = half[a]! * wa + half[a + 1]! * wb + half[c]! * wc + half[c + 1]! * wd
    const border = edge[a]! * wa + edge[a + 1]! * wb + edge[c]! * wc + edge[c + 1]! * wd
    const steep = slope[a]! * wa + slope[a + 1]! * wb + slope[c]! * wc + slope[c + 1]! * wd
    // Half as thick, so that the border is round.
    const round = (thick / steep) * 0.9
    const beside = x - (origin[0] + p * grain)
    const below = y - (origin[1] + q * grain)
    const d = border + Math.sqrt(beside * beside + below * below) + round
    const h = (Math.abs(z - bow) - thick) / steep + round
    const near = d > 0 && h > 0 ? Math.sqrt(d * d + h * h) : Math.max(d, h)
    const far = distanceToBox(box, x, y, z)
    return far > 0 ? Math.max(near - round, far) : near - round
  }
  return { field, box }
}

/** A closed curve through places, as short straight pieces. */
function curve(ring: readonly Corner[], piece: number): Place[] {
  const count = ring.length
  return ring.flatMap((start, index) => {
    const end = ring[(index + 1) % count]!
    const before = start[2] === 'sharp' ? start : ring[(index + count - 1) % count]!
    const after = end[2] === 'sharp' ? end : ring[(index + 2) % count]!
    const length = Math.hypot(end[0] - start[0], end[1] - start[1])
    const steps = Math.max(1, Math.round(length / piece))
    // Centripetal Catmull–Rom: no loops where places lie at uneven distances.
    return Array.from({ length: steps }, (_, step): Place => {
      const t = step / steps
      return [
        catmullRom(before, start, end, after, 0, t),
        catmullRom(before, start, end, after, 1, t),
      ]
    })
  })
}

function catmullRom(a: Corner, b: Corner, c: Corner, d: Corner, axis: 0 | 1, t: number): number {
  const span = (p: Corner, q: Corner) => Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])) || 1e-6
  const [t0, t1, t2] = [span(a, b), span(b, c), span(c, d)]
  const [pa, pb, pc, pd] = [a[axis], b[axis], c[axis], d[axis]]
  const same = (p: Corner, q: Corner) => p[0] === q[0] && p[1] === q[1]
  const out = same(a, b) ? pc - pb : t1 * ((pb - pa) / t0 - (pc - pa) / (t0 + t1) + (pc - pb) / t1)
  const into = same(c, d) ? pc - pb : t1 * ((pc - pb) / t1 - (pd - pb) / (t1 + t2) + (pd - pc) / t2)
  const rise = pc - pb
  return pb + t * (out + t * (3 * rise - 2 * out - into + t * (out + into - 2 * rise)))
}

/** The distance from rings of pieces, the first of which goes around the others; negative within. */
function beyond(rings: readonly (readonly Place[])[], u: number, v: number): number {
  let nearest = Number.POSITIVE_INFINITY
  let within = false
  for (const ring of rings)
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const [au, av] = ring[last]!
      const [bu, bv] = ring[index]!
      const [du, dv] = [bu - au, bv - av]
      const share = ((u - au) * du + (v - av) * dv) / (du * du + dv * dv || 1)
      const t = Math.min(Math.max(share, 0), 1)
      nearest = Math.min(nearest, (u - au - du * t) ** 2 + (v - av - dv * t) ** 2)
      if (av > v !== bv > v && u < au + (du * (v - av)) / dv) within = !within
    }
  return within ? -Math.sqrt(nearest) : Math.sqrt(nearest)
}
