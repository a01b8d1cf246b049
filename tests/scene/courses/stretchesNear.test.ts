import { expect, test } from 'vitest'
import type { Vec3 } from '../../../src/body/frame'
import { stretchesNear } from '../../../src/scene/courses/stretchesNear'

/** A line on the left, 10 cm from the midline, with a place at each centimetre from the floor up. */
const line = Array.from({ length: 101 }, (_, cm): Vec3 => [0.1, cm / 100, 0])
const course = { parts: [{ skin: line, deep: line }] }
const heights = (stretches: readonly (readonly Vec3[])[]) =>
  stretches.map((stretch) => stretch.map(([, y]) => Math.round(y * 100)))

test('a course is drawn as far as seven centimetres from the point', () => {
  const [stretch, ...others] = stretchesNear([course], [0.1, 0.5, 0])
  expect(others).toEqual([])
  expect(heights([stretch!])[0]).toEqual(Array.from({ length: 15 }, (_, index) => 43 + index))
  expect(stretchesNear([course], [0.3, 0.5, 0])).toEqual([])
})

test('a course that leaves and comes back is drawn twice, and a lone place not at all', () => {
  const loop: Vec3[] = [
    [0.1, 0, 0],
    [0.1, 0.01, 0],
    [0.1, 0.2, 0],
    [0.1, 0.02, 0],
    [0.1, 0.2, 0],
    [0.1, 0.03, 0],
    [0.1, 0.04, 0],
  ]
  const stretches = stretchesNear([{ parts: [{ skin: loop, deep: loop }] }], [0.1, 0, 0])
  expect(heights(stretches)).toEqual([
    [0, 1],
    [3, 4],
  ])
})

test('it is mirrored for a point on the right, and runs on both sides of one on the midline', () => {
  const [right] = stretchesNear([course], [-0.1, 0.5, 0])
  expect(right![0]![0]).toBe(-0.1)
  const near = { parts: [{ skin: line.map(([, y]): Vec3 => [0.02, y, 0]), deep: [] }] }
  expect(stretchesNear([near], [0, 0.5, 0])).toHaveLength(2)
})
