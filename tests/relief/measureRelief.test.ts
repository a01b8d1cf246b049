import { beforeAll, describe, expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { loadDataset } from '../../scripts/data/loadDataset'
import { placeAtlas } from '../../scripts/placement/placeAtlas'
import type { Vec3 } from '../../src/body/frame'
import { decodeRelief } from '../../src/body/relief'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelFile } from '../modelFiles'

const MM = 1000

describe.each(BODY_IDS)('the relief of the %s body', (bodyId) => {
  let positions: Float32Array
  let heights: Float32Array
  let landmark: (id: string) => Vec3
  beforeAll(async () => {
    const body = await loadBody(bodyId)
    positions = body.refined.positions
    heights = decodeRelief(modelFile(`relief-${bodyId}.bin`), body.refined)
    const { landmarks } = placeAtlas(loadDataset(), body)
    landmark = (id) => landmarks.get(id)!.position.toArray()
  })

  /** Mean height of the skin at a place, millimetres, and of the ring round it. */
  function heightsAt([x, y, z]: Vec3) {
    const mean = (least: number, most: number) => {
      let [sum, count] = [0, 0]
      for (const [vertex, height] of heights.entries()) {
        const away = Math.hypot(
          positions[vertex * 3]! - x,
          positions[vertex * 3 + 1]! - y,
          positions[vertex * 3 + 2]! - z,
        )
        if (away < least || away > most) continue
        sum += height
        count++
      }
      return (MM * sum) / count
    }
    return { own: mean(0, 0.01), round: mean(0.022, 0.035) }
  }

  test.each([
    'acromion-lateral',
    'olecranon-tip',
    'lateral-epicondyle',
    'ulnar-head',
    'radial-styloid',
    'knuckle-3',
    'scapula-spine-mid',
    'asis',
    'psis',
    'patella-apex',
    'tibia-crest-mid',
    'medial-malleolus',
    'lateral-malleolus',
    'metatarsal-5-tuberosity',
  ])('the skin rises over %s', (id) => {
    const { own, round } = heightsAt(landmark(id))
    expect(own - round).toBeGreaterThan(0.5)
  })

  test.each(['t3', 't6', 't9'])('it is lower below %s than on its bump', (level) => {
    const [x, y, z] = landmark(`below-${level}`)
    const bump = heightsAt([x, y + 0.01, z]).own
    expect(heightsAt([x, y, z]).own).toBeLessThan(bump)
  })

  test('it stays within what is meant', () => {
    expect(Math.max(...heights)).toBeLessThan(0.0066)
    expect(Math.min(...heights)).toBeGreaterThan(-0.0043)
  })

  test('both sides are alike', () => {
    const sums = [0, 0]
    for (const [vertex, height] of heights.entries()) {
      const x = positions[vertex * 3]!
      if (Math.abs(x) > 1e-6) sums[x > 0 ? 0 : 1]! += height
    }
    expect(sums[0]).toBeCloseTo(sums[1]!, 5)
  })
})
