import { beforeAll, describe, expect, test } from 'vitest'
import type { BoneSite } from '../../scripts/skeleton/boneSite'
import type { Vec3 } from '../../src/body/frame'
import { type PointPosition, parsePositions } from '../../src/body/positions'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelJson } from '../modelFiles'
import { type MeasuredBody, MM, measureBody } from './measure'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k)
const THORACIC = range(1, 12).map((n) => `t${n}`)
const LUMBAR = range(1, 5).map((n) => `l${n}`)

describe.each(BODY_IDS)('the trunk of the %s body', (bodyId) => {
  let site: BoneSite
  let bone: MeasuredBody['boneOf']
  let places: readonly PointPosition[]
  const placeOf = (code: string): Vec3 => places.find((place) => place.code === code)!.position
  const height = (landmark: string) => site.landmark(landmark).position[1]
  /** The middle of the hindmost 8 mm of a vertebra. */
  function tipOf(id: string): Vec3 {
    const { vertices, low } = bone(id)
    const heights = vertices.filter(([, , z]) => z < low[2] + 0.008).map(([, y]) => y)
    return [0, (Math.min(...heights) + Math.max(...heights)) / 2, low[2]]
  }

  beforeAll(async () => {
    const body = await measureBody(bodyId)
    site = body.site
    bone = body.boneOf
    places = parsePositions(modelJson(`places-${bodyId}.json`))
  })

  test('each spinous process ends between its two hollows, right under the skin', () => {
    const ladder = ['c7', ...THORACIC, ...LUMBAR]
    for (const [k, id] of ladder.entries()) {
      if (k === 0) continue
      const [, y] = tipOf(id)
      expect(y, id).toBeLessThan(height(`below-${ladder[k - 1]}`))
      expect(y, id).toBeGreaterThan(height(`below-${id}`))
      const depth = Math.min(...bone(id).vertices.map((vertex) => -site.skin(...vertex))) * MM
      expect(depth, id).toBeGreaterThan(3)
      expect(depth, id).toBeLessThan(8)
    }
  })

  test('the tips go down in even steps', () => {
    const tips = [...THORACIC, ...LUMBAR.slice(0, 4)].map((id) => tipOf(id)[1])
    const steps = tips.slice(1).map((y, k) => tips[k]! - y)
    for (const [k, step] of steps.slice(1).entries()) {
      expect(step / steps[k]!, `step ${k + 2}`).toBeGreaterThan(0.8)
      expect(step / steps[k]!, `step ${k + 2}`).toBeLessThan(1.25)
    }
  })

  test('bones lie level with each other as landmarks do', () => {
    const near = (a: number, b: number, millimetres: number) =>
      expect(Math.abs(a - b) * MM).toBeLessThan(millimetres)
    near(tipOf('l4')[1], height('iliac-crest-top'), 6)
    near(height('s2-crest'), height('psis'), 5)
    // The blade reaches down to the hollow below T7, and its spine begins at T3.
    const { low } = bone('scapula')
    expect(low[1]).toBeLessThan(tipOf('t6')[1])
    expect(low[1]).toBeGreaterThan(tipOf('t8')[1])
    near(tipOf('t3')[1], height('scapula-spine-root'), 10)
  })

  test('each rib starts at its own vertebra and none touches another', () => {
    for (const n of range(1, 12)) {
      const rib = bone(`rib-${n}`)
      const gap = Math.min(...rib.vertices.map((vertex) => bone(`t${n}`).distanceTo(vertex)))
      expect(gap * MM, rib.id).toBeLessThan(3)
      if (n === 1) continue
      const above = bone(`rib-${n - 1}`)
      const between = Math.min(...rib.vertices.map((vertex) => above.distanceTo(vertex)))
      expect(between * MM, rib.id).toBeGreaterThan(1)
    }
  })

  test('the spaces between the ribs lie where they are felt', () => {
    /** Rib and cartilage in the front of the chest, at a distance from the midline. */
    const frontAt = (n: number, x: number): number => {
      const parts = [bone(`rib-${n}`), bone(`costal-cartilage-${n}`)]
      const around = parts
        .flatMap(({ vertices }) => vertices)
        .filter((vertex) => Math.abs(vertex[0] - x) < 0.012 && vertex[2] > 0.015)
      return around.reduce((sum, [, y]) => sum + y, 0) / around.length
    }
    for (const n of range(2, 6)) {
      const [x, y] = site.landmark(`intercostal-${n}`).position
      // The landmarks lie at the nipple line, which the upper ribs do not reach in front.
      const inner = Math.min(x, bone(`rib-${n}`).high[0] - 0.02)
      expect(frontAt(n, inner), `above ${n}`).toBeGreaterThan(y - 0.004)
      expect(frontAt(n + 1, inner), `below ${n}`).toBeLessThan(y + 0.004)
    }
  })

  /** The middle of a rib at the side of the chest, at a depth. */
  const sideAt = (n: number, z: number): number => {
    const around = bone(`rib-${n}`).vertices.filter(
      (vertex) => vertex[0] > 0.05 && Math.abs(vertex[2] - z) < 0.012,
    )
    return around.reduce((sum, [, y]) => sum + y, 0) / around.length
  }

  test.each([
    // Halfway down, as it is taught: one space below the sixth, which the standard names.
    ['SP21', 7],
    // Level with the fourth in front, at the nipple: there the fifth reaches the midaxillary line.
    ['GB22', 5],
    ['GB23', 5],
  ])('%s lies at the side of the chest in space %i', (code, n) => {
    const [x, y, z] = placeOf(code)
    const ribs = range(1, 12).toSorted(
      (a, b) => bone(`rib-${a}`).distanceTo([x, y, z]) - bone(`rib-${b}`).distanceTo([x, y, z]),
    )
    expect(ribs.slice(0, 2).toSorted((a, b) => a - b)).toEqual([n, n + 1])
    expect(sideAt(n, z)).toBeGreaterThan(y + 0.005)
    expect(sideAt(n + 1, z)).toBeLessThan(y - 0.005)
  })

  test('the ribs go down from the back to the side and on to the front', () => {
    const [, , line] = site.landmark('midaxillary-6').position
    for (const n of range(3, 9)) {
      const { vertices, high } = bone(`rib-${n}`)
      const ends = vertices.filter(([, , z]) => z > high[2] - 0.012).map(([, y]) => y)
      const end = (Math.min(...ends) + Math.max(...ends)) / 2
      const side = sideAt(n, line)
      expect((side - end) * MM, `front of rib ${n}`).toBeGreaterThan(15)
      expect((sideAt(n, line - 0.03) - side) * MM, `back of rib ${n}`).toBeGreaterThan(15)
    }
  })

  test('the last two ribs end at their landmarks', () => {
    for (const n of [11, 12])
      expect(
        bone(`rib-${n}`).distanceTo(site.landmark(`rib-${n}-free-end`).position) * MM,
      ).toBeLessThan(18)
  })

  test.each([
    ['manubrium', 'suprasternal-notch', 2, 12],
    ['sternum-body', 'sternal-angle', 3, 9],
    ['sternum-body', 'xiphisternal-junction', 3, 9],
    ['sacrum', 's2-crest', 3, 8],
    ['sacrum', 's3-crest', 3, 8],
    ['coccyx', 'coccyx-tip', 3, 10],
    ['c7', 'below-c7', 4, 14],
  ])('the %s lies right under %s', (id, landmark, least, most) => {
    const depth = bone(id).distanceTo(site.landmark(landmark).position) * MM
    expect(depth).toBeGreaterThan(least)
    expect(depth).toBeLessThan(most)
  })

  test('the pieces have the length that people of that height have', () => {
    const share = (from: number, to: number) => (from - to) / site.stature
    const column = share(bone('t1').high[1], bone('l5').low[1])
    // The thoracic and lumbar spine is about 0.27 of the stature.
    expect(column).toBeGreaterThan(0.25)
    expect(column).toBeLessThan(0.31)
    const { high, low } = bone('sacrum')
    expect(share(high[1], low[1])).toBeGreaterThan(0.045)
    expect(share(high[1], low[1])).toBeLessThan(0.075)
    expect((high[0] * 2) / site.stature).toBeGreaterThan(0.055)
    expect((high[0] * 2) / site.stature).toBeLessThan(0.072)
  })
})
