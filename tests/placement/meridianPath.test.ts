import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { meridianPath } from '../../src/placement/lines/meridianPath'
import { PlacementError } from '../../src/placement/problem'
import { buildSkin } from '../../src/placement/skin'
import { RADIUS, skin } from './world'

/** A point on the post: angle from the front towards the left, height in metres. */
const on = (degrees: number, y: number) => {
  const angle = (degrees * Math.PI) / 180
  return skin.closest(new Vector3(Math.sin(angle) * RADIUS, y, Math.cos(angle) * RADIUS))
}
const turnsOf = (line: readonly Vector3[]) =>
  line.slice(1, -1).map((point, index) => {
    const [before, after] = [line[index]!, line[index + 2]!]
    return (point.clone().sub(before).angleTo(after.clone().sub(point)) * 180) / Math.PI
  })
/** One millimetre in metres. */
const MM = 0.001

describe('the line of a channel', () => {
  const stops = [on(10, 1.4), on(60, 1.2), on(20, 1), on(80, 0.9), on(80, 0.7)]
  const line = meridianPath(skin, stops)

  test('starts and ends at its ends and passes every point between, in order', () => {
    const steps = stops.map(({ position }) =>
      line.findIndex((point) => point.distanceTo(position) < 1e-6),
    )
    expect(steps).not.toContain(-1)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect([steps[0], steps.at(-1)]).toEqual([0, line.length - 1])
  })

  test('stays on the skin, also between its samples', () => {
    for (let index = 1; index < line.length; index++)
      for (const share of [0, 0.25, 0.5, 0.75]) {
        const point = line[index - 1]!.clone().lerp(line[index]!, share)
        expect(skin.closest(point).position.distanceTo(point)).toBeLessThan(0.5 * MM)
      }
  })

  test('has no piece longer than 6 mm', () => {
    for (let index = 1; index < line.length; index++)
      expect(line[index]!.distanceTo(line[index - 1]!)).toBeLessThanOrEqual(6 * MM + 1e-9)
  })

  test('has no corner at sharp turns of the points', () => {
    const sharp = new Vector3()
      .subVectors(stops[1]!.position, stops[0]!.position)
      .angleTo(new Vector3().subVectors(stops[2]!.position, stops[1]!.position))
    expect((sharp * 180) / Math.PI).toBeGreaterThan(25)
    expect(Math.max(...turnsOf(line))).toBeLessThan(25)
  })

  test('is hardly longer than the straight path between two points', () => {
    const [from, to] = [on(5, 1.2), on(5, 0.8)]
    const straight = meridianPath(skin, [from, to])
    const length = straight
      .slice(1)
      .reduce((sum, point, index) => sum + point.distanceTo(straight[index]!), 0)
    expect(length).toBeCloseTo(0.4, 3)
  })
})

test('a line between points on the midline stays on it', () => {
  const line = meridianPath(skin, [on(0, 1.3), on(0, 1.1), on(0, 0.6)])
  expect(line.every(({ x }) => x === 0)).toBe(true)
})

test('disconnected skin is reported', () => {
  const sheet = (y: number) => [-1, y, 0, 1, y, 0, 0, y + 0.1, 0]
  const torn = buildSkin(
    Float32Array.from([...sheet(0), ...sheet(1)]),
    Float32Array.from(Array.from({ length: 6 }, () => [0, 0, 1]).flat()),
    Uint32Array.from([0, 1, 2, 3, 4, 5]),
  )
  const stops = [0.05, 1.05].map((y) => torn.closest(new Vector3(0.3, y, 0)))
  expect(() => meridianPath(torn, stops)).toThrow(PlacementError)
})
