import { describe, expect, test } from 'vitest'
import {
  type Dent,
  dentDepth,
  dentedNormal,
  dentedPosition,
  dentHeight,
  dentRadius,
  facing,
} from '../../src/body/dent'
import type { Vec3 } from '../../src/body/frame'

const round: Dent = {
  centre: [0.1, 1.2, 0.1],
  normal: [0, 0, 1],
  along: [0, 0, 0],
  radius: 0.02,
  depth: 0.008,
}
const long: Dent = { ...round, along: [0.015, 0.004, 0] }
/** A position on the flat skin, millimetres from the centre. */
const at = (x: number, y: number): Vec3 => [0.1 + x / 1000, 1.2 + y / 1000, 0.1]

describe('a dent', () => {
  test('is deepest at its centre and ends softly at its radius', () => {
    expect(dentHeight(round, at(0, 0))).toBe(-0.008)
    expect(dentHeight(round, at(20, 0))).toBeCloseTo(0, 12)
    expect(dentHeight(round, at(35, 0))).toBe(0)
    const slopeAtEdge = (dentHeight(round, at(20, 0)) - dentHeight(round, at(19.9, 0))) / 0.0001
    expect(Math.abs(slopeAtEdge)).toBeLessThan(0.001)
  })

  test('gets shallower outwards and swells slightly at the rim', () => {
    const heights = Array.from({ length: 200 }, (_, k) => dentHeight(round, at(k / 10, 0)))
    const rim = Math.max(...heights)
    expect(rim / round.depth).toBeGreaterThan(0.04)
    expect(rim / round.depth).toBeLessThan(0.1)
    const top = heights.indexOf(rim)
    expect(top / 10).toBeCloseTo(14.1, 0)
    for (let k = 1; k <= top; k++) expect(heights[k]!).toBeGreaterThan(heights[k - 1]!)
  })

  test('is equally deep along the line of an elongated dent', () => {
    for (const share of [-1, -0.5, 0, 0.7, 1])
      expect(dentHeight(long, at(15 * share, 4 * share))).toBeCloseTo(-0.008, 12)
    expect(dentHeight(long, at(40, 0))).toBe(0)
  })

  test('has the normals of the moved skin, on flat and on curved skin', () => {
    const step = 1e-7
    const move = (dent: Dent, skin: (x: number, y: number) => Vec3, x: number, y: number) => {
      // The check keeps `facing` constant: it is 1 for skin that faces the dent.
      const p = skin(x, y)
      const height = dentHeight(dent, p)
      return p.map((value, axis) => value + dent.normal[axis]! * height)
    }
    const cross = (a: number[], b: number[]) => [
      a[1]! * b[2]! - a[2]! * b[1]!,
      a[2]! * b[0]! - a[0]! * b[2]!,
      a[0]! * b[1]! - a[1]! * b[0]!,
    ]
    const unit = (a: number[]) => a.map((value) => value / Math.hypot(...a))
    const flat = (x: number, y: number): Vec3 => [0.1 + x, 1.2 + y, 0.1]
    const bulge = (x: number, y: number): Vec3 => [0.1 + x, 1.2 + y, 0.1 - 3 * x * x - y * y]
    for (const skin of [flat, bulge])
      for (const dent of [round, long])
        for (const [x, y] of [
          [0.003, 0.001],
          [0.008, -0.004],
          [-0.011, 0.006],
          [0.0155, 0.002],
          [0.03, 0.01],
        ] as const) {
          const rest = skin(x, y)
          const normalOf = (of: (x: number, y: number) => readonly number[]) => {
            const along = (dx: number, dy: number) =>
              of(x + dx, y + dy).map((v, axis) => (v - of(x - dx, y - dy)[axis]!) / (2 * step))
            return unit(cross(along(step, 0), along(0, step)))
          }
          const restNormal = normalOf(skin) as unknown as Vec3
          const wanted = normalOf((u, v) => move(dent, skin, u, v))
          const found = dentedNormal(dent, rest, restNormal)
          for (let axis = 0; axis < 3; axis++) expect(found[axis]).toBeCloseTo(wanted[axis]!, 4)
        }
  })

  test('does not move skin that faces away, nor any skin if its depth is 0', () => {
    expect(facing(round, [0, 0, 1])).toBe(1)
    expect(facing(round, [1, 0, 0])).toBe(0)
    expect(dentedPosition(round, at(0, 0), [0, 0, -1])).toEqual(at(0, 0))
    const gone = { ...round, depth: 0 }
    expect(dentedPosition(gone, at(3, 2), [0, 0, 1])).toEqual(at(3, 2))
    expect(dentedNormal(gone, at(3, 2), [0, 0, 1])).toEqual([0, 0, 1])
  })

  test('has the depth of the strength, and less on thin parts', () => {
    expect(dentDepth('light', 0.2)).toBe(0.003)
    expect(dentDepth('light-to-moderate', 0.2)).toBe(0.005)
    expect(dentDepth('moderate', 0.2)).toBe(0.008)
    expect(dentDepth('moderate', 0.014)).toBeCloseTo(0.00308, 6)
    expect(dentRadius(0.02, 0.2)).toBe(0.02)
    expect(dentRadius(0.02, 0.014)).toBeCloseTo(0.0119, 6)
  })
})
