import { beforeAll, describe, expect, test } from 'vitest'
import limbs from '../../data/bones/limbs.json'
import type { Skeleton } from '../../src/body/bones'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { type MeasuredBody, measureBody, testFigures } from './measure'

/** How many holes go through a closed surface. */
function holesOf({ triangles, ranges }: Skeleton, bone: string): number {
  const { firstTriangle, triangleCount } = ranges.find(
    ({ id, side }) => id === bone && side !== 'right',
  )!
  const corners = triangles.subarray(firstTriangle * 3, (firstTriangle + triangleCount) * 3)
  // Euler: vertices − edges + faces = 2 − 2 holes, with three edges to two faces.
  return 1 - (new Set(corners).size - triangleCount / 2) / 2
}

describe.each(BODY_IDS)('the limbs of the %s body', (bodyId) => {
  let body: MeasuredBody
  beforeAll(async () => {
    body = await measureBody(bodyId)
  })

  testFigures(limbs, () => body)

  test('only the hip bone has a hole, the obturator foramen', () => {
    const holes = limbs.lengths.map(({ id }) => [id, holesOf(body.skeleton, id)])
    expect(holes.filter(([, count]) => count !== 0)).toEqual([['hip-bone', 1]])
  })
})
