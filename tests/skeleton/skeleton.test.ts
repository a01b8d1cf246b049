import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BoneSite } from '../../scripts/skeleton/boneSite'
import { sternum } from '../../scripts/skeleton/bones/sternum'
import { meshBone } from '../../scripts/skeleton/buildSkeleton'
import { encodeBones } from '../../scripts/skeleton/encodeBones'
import { decodeBones, parseBonesHeader, type Skeleton } from '../../src/body/bones'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelFile, modelJson } from '../modelFiles'
import { type MeasuredBody, MM, measureBody, overlapOf } from './measure'

const header = parseBonesHeader(modelJson('bones.json'))

test('all bones of a body have a name of their own', () => {
  const ids = header.bones.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const pairs = header.bones.filter(({ kind, midline }) => !kind && !midline)
  const single = header.bones.filter(({ kind, midline }) => !kind && midline)
  // Of the 206 the skull's 22 are one here with the jaw, and the ear's 6 are too small.
  expect(2 * pairs.length + single.length).toBeGreaterThanOrEqual(175)
})

test('a header without names or sizes is refused with the reason', () => {
  expect(() => parseBonesHeader({})).toThrow('cannot be read')
  expect(() => parseBonesHeader({ ...header, bones: [{ id: 'c1' }] })).toThrow('without a name')
  expect(() => parseBonesHeader({ ...header, bodies: {} })).toThrow('does not give the sizes')
})

describe.each(BODY_IDS)('the skeleton of the %s body', (bodyId) => {
  let site: BoneSite
  let skeleton: Skeleton
  let bones: MeasuredBody['bones']
  const bytes = modelFile(header.bodies[bodyId].file)

  beforeAll(async () => {
    const body = await measureBody(bodyId)
    site = body.site
    skeleton = body.skeleton
    bones = body.bones
  })

  test('is small enough to be fetched when it is wanted', () => {
    expect(gzipSync(bytes).length).toBeLessThan(90_000)
  })

  test('does not come out of other bytes', async () => {
    await expect(decodeBones(header, bodyId, bytes.subarray(0, 1000))).rejects.toThrow(
      'does not hold the bones',
    )
  })

  test('lies inside the skin', () => {
    const shallow = [...bones.values()].map(({ id, vertices }) => ({
      id,
      depth: Math.min(...vertices.map((vertex) => -site.skin(...vertex))) * MM,
    }))
    expect(shallow.filter(({ depth }) => depth < 1.5)).toEqual([])
  })

  test('has no bone in another, but for teeth', () => {
    const list = [...bones.values()]
    const overlaps = list.flatMap((a, index) =>
      list.slice(index + 1).flatMap((b) => {
        if (b.id.endsWith('-teeth') && ['cranium', 'mandible'].includes(a.id)) return []
        const { depth } = overlapOf(a, b)
        return depth * MM > 1 ? [`${a.id} and ${b.id}: ${(depth * MM).toFixed(1)}`] : []
      }),
    )
    expect(overlaps).toEqual([])
  })

  test('has closed bones', () => {
    expect([...bones.values()].filter(({ open }) => open > 0).map(({ id }) => id)).toEqual([])
  })

  test('is symmetric', () => {
    const { positions, normals, triangles, ranges } = skeleton
    const half = positions.length / 2
    for (let at = 0; at < half; at++) {
      const sign = at % 3 === 0 ? -1 : 1
      expect(Math.abs(positions[half + at]! - sign * positions[at]!)).toBe(0)
      expect(Math.abs(normals[half + at]! - sign * normals[at]!)).toBe(0)
    }
    expect(ranges.length).toBe(2 * header.bones.length)
    expect(triangles.length / 3).toBe(
      ranges.reduce((sum, { triangleCount }) => sum + triangleCount, 0),
    )
  })

  test('comes out the same twice', async () => {
    const once = await encodeBones(sternum(site).map(meshBone))
    const again = await encodeBones(sternum(site).map(meshBone))
    expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true)
  })
})
