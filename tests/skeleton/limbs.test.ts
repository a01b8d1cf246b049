import { beforeAll, describe, expect, test } from 'vitest'
import limbs from '../../data/bones/limbs.json'
import { add, dot, scale, subtract } from '../../scripts/shared/vectors'
import { knee, near, outwards } from '../../scripts/skeleton/bones/limbJoints'
import type { Skeleton } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import { parsePositions } from '../../src/body/positions'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelJson } from '../modelFiles'
import { type MeasuredBody, MM, measureBody, testFigures } from './measure'

/** How many holes go through a closed surface. */
function holesOf({ triangles, ranges }: Skeleton, bone: string): number {
  const { firstTriangle, triangleCount } = ranges.find(
    ({ id, side }) => id === bone && side !== 'right',
  )!
  const corners = triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3)
  // Euler: vertices − edges + faces = 2 − 2 holes, with three edges to two faces.
  return 1 - (new Set(corners).size - triangleCount / 2) / 2
}

const WAYS: Readonly<Record<string, Vec3>> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
  in: [-1, 0, 0],
  out: [1, 0, 0],
}

/** Where a bone lies farthest in a direction near a landmark, from the landmark, millimetres. */
function farthest(
  { site, boneOf }: MeasuredBody,
  felt: { readonly landmark: string; readonly bone: string; readonly way: string },
) {
  const way = WAYS[felt.way]!
  const from = site.landmark(felt.landmark).position
  const near = boneOf(felt.bone)
    .vertices.filter(([x]) => x >= 0)
    .map((vertex) => scale(subtract(vertex, from), MM))
    .filter((vertex) => Math.hypot(...vertex) < 30)
  const reach = Math.max(...near.map((vertex) => dot(vertex, way)))
  const most = near.filter((vertex) => dot(vertex, way) > reach - 0.7)
  const sum = most.reduce((a, b) => add(a, b))
  const middle = scale(sum, 1 / most.length)
  return { reach, aside: Math.hypot(...subtract(middle, scale(way, dot(middle, way)))) }
}

describe.each(BODY_IDS)('the limbs of the %s body', (bodyId) => {
  let body: MeasuredBody
  beforeAll(async () => {
    body = await measureBody(bodyId)
  })

  testFigures(limbs, () => body)

  test.each(limbs.edges)('$bone ends $way where $landmark is', (felt) => {
    expect(Math.abs(farthest(body, felt).reach)).toBeLessThan(limbs.edgeOff)
  })

  test.each(limbs.knobs)('$bone bulges $way where $landmark is', (felt) => {
    expect(farthest(body, felt).aside).toBeLessThan(felt.most ?? limbs.knobOff)
  })

  test.each(limbs.beside)('$point lies beside the $bone', ({ point, bone, millimetres }) => {
    const places = parsePositions(modelJson(`places-${bodyId}.json`))
    const { position } = places.find(({ code, side }) => code === point && side === 'left')!
    expect(body.boneOf(bone).distanceTo(position) * MM).toBeLessThan(millimetres)
  })

  test('the kneecap lies flat under the skin, 4 to 6 mm deep', () => {
    const { site, boneOf } = body
    const { low, high, distanceTo } = boneOf('patella')
    const joint = knee(site)
    const middle = [0, 1, 2].map((axis) => (low[axis]! + high[axis]!) / 2) as unknown as Vec3
    /** Of the skin straight in front of a place of the kneecap, millimetres of a man of 1.73 m. */
    const cover = (x: number, y: number) => {
      const from = near({ ...joint, centre: middle }, [x, y, 0])
      return distanceTo(outwards(site, from, joint.axes[2])) * MM
    }
    expect(cover(0, 0)).toBeGreaterThan(4)
    expect(cover(0, 0)).toBeLessThan(6)
    for (const [x, y] of [
      [-10, 0],
      [10, 0],
      [0, 10],
      [0, -10],
    ] as const) {
      expect(cover(x, y), `${x} ${y}`).toBeGreaterThan(3)
      expect(cover(x, y), `${x} ${y}`).toBeLessThan(7)
    }
  })

  test('only the hip bone has a hole, the obturator foramen', () => {
    const holes = limbs.lengths.map(({ id }) => [id, holesOf(body.skeleton, id)])
    expect(holes.filter(([, count]) => count !== 0)).toEqual([['hip-bone', 1]])
  })
})
