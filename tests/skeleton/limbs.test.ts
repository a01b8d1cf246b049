import { beforeAll, describe, expect, test } from 'vitest'
import limbs from '../../data/bones/limbs.json'
import { type BoneSite, loadSite } from '../../scripts/skeleton/boneSite'
import { decodeBones, parseBonesHeader, type Skeleton } from '../../src/body/bones'
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
  let site: BoneSite
  let skeleton: Skeleton
  let bones: Map<string, Measured>
  const boneOf = (id: string) => {
    const bone = bones.get(id)
    if (!bone) throw new Error(`There is no bone "${id}".`)
    return bone
  }

  beforeAll(async () => {
    const header = parseBonesHeader(modelJson('bones.json'))
    site = await loadSite(bodyId)
    skeleton = await decodeBones(header, bodyId, modelFile(header.bodies[bodyId].file))
    bones = measureBones(skeleton)
  })

  test.each(limbs.lengths)('$id is as long as it should be', ({ id, ofStature }) => {
    const share = lengthOf(boneOf(id)) / site.stature
    expect(share).toBeGreaterThan(ofStature[0]!)
    expect(share).toBeLessThan(ofStature[1]!)
  })

  test.each(limbs.depths)('$bone lies right under $landmark', ({ bone, landmark, millimetres }) => {
    const depth = boneOf(bone).distanceTo(site.landmark(landmark).position) * MM
    expect(depth).toBeGreaterThan(millimetres[0]!)
    expect(depth).toBeLessThan(millimetres[1]!)
  })

  test.each(limbs.gaps)('$between leave each other room', ({ between, millimetres }) => {
    const [a, b] = [boneOf(between[0]!), boneOf(between[1]!)]
    expect(overlapOf(a, b).depth).toBe(0)
    const gap = Math.min(
      ...a.vertices.map((vertex) => b.distanceTo(vertex)),
      ...b.vertices.map((vertex) => a.distanceTo(vertex)),
    )
    expect(gap * MM).toBeGreaterThan(millimetres[0]!)
    expect(gap * MM).toBeLessThan(millimetres[1]!)
  })

  test('only the hip bone has a hole, the obturator foramen', () => {
    const holes = limbs.lengths.map(({ id }) => [id, holesOf(skeleton, id)])
    expect(holes.filter(([, count]) => count !== 0)).toEqual([['hip-bone', 1]])
  })
})
