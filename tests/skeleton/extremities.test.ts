import { beforeAll, describe, expect, test } from 'vitest'
import extremities from '../../data/bones/extremities.json'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { lengthOf, type MeasuredBody, measureBody, testFigures } from './measure'

/** By length of the third metacarpal. About 0.54 is usual, from surface to surface; to the rim it is less. */
const CARPAL_HEIGHT = [0.42, 0.56] as const

describe.each(BODY_IDS)('head, hand and foot of the %s body', (bodyId) => {
  let body: MeasuredBody
  beforeAll(async () => {
    body = await measureBody(bodyId)
  })
  const boneOf = (id: string) => body.boneOf(id)

  test('has all of their bones', () => {
    expect(extremities.bones.filter(({ id }) => !body.bones.has(id))).toEqual([])
  })

  testFigures(extremities, () => body)

  test('the wrist is as high as it should be', () => {
    const third = boneOf('metacarpal-3')
    const radius = boneOf('radius')
    const height = Math.min(...third.vertices.map((vertex) => radius.distanceTo(vertex)))
    const share = height / lengthOf(third)
    expect(share).toBeGreaterThan(CARPAL_HEIGHT[0])
    expect(share).toBeLessThan(CARPAL_HEIGHT[1])
  })

  test('the foot has an arch', () => {
    const ground = (id: string) => boneOf(id).low[1]
    const heel = ground('calcaneus')
    const ball = ground('foot-sesamoid-medial')
    expect(ground('navicular') - Math.max(heel, ball)).toBeGreaterThan(0.01)
    expect(ground('navicular')).toBeGreaterThan(ground('medial-cuneiform'))
    expect(ground('cuboid')).toBeGreaterThan(heel)
  })
})
