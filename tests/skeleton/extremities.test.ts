import { beforeAll, describe, expect, test } from 'vitest'
import extremities from '../../data/bones/extremities.json'
import { type BoneSite, loadSite } from '../../scripts/skeleton/boneSite'
import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelFile, modelJson } from '../modelFiles'
import { type Measured, measureBones, overlapOf } from './measure'

const MM = 1000
const away = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The greatest distance between two places of a bone. */
function lengthOf({ vertices }: Measured): number {
  let longest = 0
  for (const a of vertices) for (const b of vertices) longest = Math.max(longest, away(a, b))
  return longest
}

/** By length of the third metacarpal. About 0.54 is usual, from surface to surface; to the rim it is less. */
const CARPAL_HEIGHT = [0.42, 0.56] as const

describe.each(BODY_IDS)('head, hand and foot of the %s body', (bodyId) => {
  let site: BoneSite
  let bones: Map<string, Measured>
  const boneOf = (id: string) => {
    const bone = bones.get(id)
    if (!bone) throw new Error(`There is no bone "${id}".`)
    return bone
  }

  beforeAll(async () => {
    const header = parseBonesHeader(modelJson('bones.json'))
    site = await loadSite(bodyId)
    bones = measureBones(await decodeBones(header, bodyId, modelFile(header.bodies[bodyId].file)))
  })

  test('has all of their bones', () => {
    expect(extremities.bones.filter(({ id }) => !bones.has(id))).toEqual([])
  })

  test.each(extremities.lengths)('$id is as long as it should be', ({ id, ofStature }) => {
    const share = lengthOf(boneOf(id)) / site.stature
    expect(share).toBeGreaterThan(ofStature[0]!)
    expect(share).toBeLessThan(ofStature[1]!)
  })

  test.each(extremities.depths)(
    '$bone lies right under $landmark',
    ({ bone, landmark, millimetres }) => {
      const depth = boneOf(bone).distanceTo(site.landmark(landmark).position) * MM
      expect(depth).toBeGreaterThan(millimetres[0]!)
      expect(depth).toBeLessThan(millimetres[1]!)
    },
  )

  test.each(extremities.gaps)('$between leave each other room', ({ between, millimetres }) => {
    const [a, b] = [boneOf(between[0]!), boneOf(between[1]!)]
    expect(overlapOf(a, b).depth).toBe(0)
    const gap = Math.min(
      ...a.vertices.map((vertex) => b.distanceTo(vertex)),
      ...b.vertices.map((vertex) => a.distanceTo(vertex)),
    )
    expect(gap * MM).toBeGreaterThan(millimetres[0]!)
    expect(gap * MM).toBeLessThan(millimetres[1]!)
  })

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
