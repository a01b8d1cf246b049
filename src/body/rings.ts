/** Tubes of rings, and the places between them. */

export interface Rings {
  readonly rings: number
  /** Places of a ring: an even number. */
  readonly around: number
  /** Three coordinates per place, ring by ring. */
  readonly places: Float32Array
}

/** A place halfway between `b` and `c` on a smooth curve through four. */
const halfway = (a: number, b: number, c: number, d: number) => (9 * (b + c) - a - d) / 16

/** One more place between any two neighbours, on a ring and from ring to ring. */
export function refineRings({ rings, around, places }: Rings): Rings {
  const wide = new Float32Array(rings * around * 6)
  for (let ring = 0; ring < rings; ring++)
    for (let on = 0; on < around; on++)
      for (let axis = 0; axis < 3; axis++) {
        const at = (step: number) =>
          places[(ring * around + ((on + step + around) % around)) * 3 + axis]!
        const to = (ring * around + on) * 6 + axis
        wide[to] = at(0)
        wide[to + 3] = halfway(at(-1), at(0), at(1), at(2))
      }
  const row = around * 6
  const long = new Float32Array((2 * rings - 1) * row)
  for (let ring = 0; ring < rings; ring++) {
    long.set(wide.subarray(ring * row, ring * row + row), 2 * ring * row)
    if (ring === rings - 1) break
    for (let k = 0; k < row; k++) {
      const at = (each: number) => wide[each * row + k]!
      const [b, c] = [at(ring), at(ring + 1)]
      // Beyond an end the curve goes straight on.
      const a = ring > 0 ? at(ring - 1) : 2 * b - c
      const d = ring < rings - 2 ? at(ring + 2) : 2 * c - b
      long[(2 * ring + 1) * row + k] = halfway(a, b, c, d)
    }
  }
  return { rings: 2 * rings - 1, around: around * 2, places: long }
}

/**
 * The triangles of a tube and of both its ends, counter-clockwise seen from outside. Half of each
 * ring is the outer surface, from one rim to the other; the rest leads back beneath it.
 */
export function ringTriangles(rings: number, around: number): number[] {
  const triangles: number[] = []
  for (let ring = 0; ring < rings - 1; ring++)
    for (let on = 0; on < around; on++) {
      const [a, b] = [ring * around + on, ring * around + ((on + 1) % around)]
      triangles.push(a, a + around, b, b, a + around, b + around)
    }
  const last = (rings - 1) * around
  for (let on = 0; on < around / 2; on++) {
    const [outer, next] = [on, on + 1]
    const [inner, before] = [(around - on) % around, around - on - 1]
    if (inner !== outer) {
      triangles.push(outer, next, inner)
      triangles.push(last + outer, last + inner, last + next)
    }
    if (before !== next) {
      triangles.push(next, before, inner)
      triangles.push(last + next, last + inner, last + before)
    }
  }
  return triangles
}
