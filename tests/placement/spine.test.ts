import { describe, expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { loadDataset } from '../../scripts/data/loadDataset'
import { placeAtlas } from '../../scripts/placement/placeAtlas'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import type { Landmark, Placing } from '../../src/domain/schema/landmark'
import { ladderHeights } from '../../src/placement/ladder'

/** Millimetres. */
const NEAR = 5
/** Neighbouring steps of the spine may differ by this share. */
const EVEN = 0.12

const range = (letter: string, count: number) =>
  Array.from({ length: count }, (_, k) => `below-${letter}${k + 1}`)
const HOLLOWS = ['below-c7', ...range('t', 12), ...range('l', 5)]
const CRESTS = ['s1-crest', 's2-crest', 's3-crest', 's4-crest', 'sacral-hiatus']

const dataset = loadDataset()

describe.each(BODY_IDS)('the spine of the %s body', async (bodyId) => {
  const { landmarks } = placeAtlas(dataset, await loadBody(bodyId))
  const at = (id: string) => landmarks.get(id)!.position.clone().multiplyScalar(1000)
  const height = (id: string) => at(id).y
  const distance = (found: number, wanted: number) => Math.abs(found - wanted)
  const tip = (above: string, below: string) => (height(above) + height(below)) / 2
  /** Distances from each hollow to the next, T1 to L4, millimetres. */
  const steps = HOLLOWS.slice(1, 17).map((id, k) => height(HOLLOWS[k]!) - height(id))

  test('has similar neighbouring steps', () => {
    const uneven = steps.slice(1).map((step, k) => Math.abs(step / steps[k]! - 1))
    expect(Math.max(...uneven)).toBeLessThan(EVEN)
  })

  test('has steps that do not shrink from T1 to L3', () => {
    const rising = steps.slice(0, 15)
    expect(rising.toSorted((a, b) => a - b)).toEqual(rising)
  })

  test('has L4 on the line between the tops of the hip bones, and its hollow below it', () => {
    expect(height('iliac-crest-side')).toBeLessThanOrEqual(height('iliac-crest-top') + 0.01)
    const crest = height('iliac-crest-top')
    expect(distance(tip('below-l3', 'below-l4'), crest)).toBeLessThan(NEAR)
    expect(height('below-l4')).toBeLessThan(crest)
    expect(height('below-l3')).toBeGreaterThan(crest)
  })

  test('has S2 level with the back points of the pelvis', () => {
    expect(distance(height('s2-crest'), height('psis'))).toBeLessThan(NEAR)
  })

  test('has T3, T7 and T12 at the levels that the shoulder blade gives', () => {
    const angle = height('scapula-inferior-angle')
    expect(distance(height('below-t3'), height('scapula-spine-root'))).toBeLessThan(6)
    expect(distance(height('below-t7'), angle)).toBeLessThan(NEAR)
    const share = (angle - tip('below-t11', 'below-t12')) / (angle - height('iliac-crest-top'))
    expect(distance(share, 0.5)).toBeLessThan(0.05)
  })

  test('stays on the midline of the back, always downwards', () => {
    const all = [...HOLLOWS, ...CRESTS]
    for (const id of all) {
      expect(Math.abs(at(id).x), id).toBeLessThan(0.001)
      expect(landmarks.get(id)!.normal.z, id).toBeLessThan(0)
    }
    const heights = all.map(height)
    expect(heights.toSorted((a, b) => b - a)).toEqual(heights)
  })
})

describe('a ladder', () => {
  type Rung = Extract<Placing, { rule: 'rung' }>
  const rung = (id: string, above: string, step: number, anchor?: Rung['anchor']): Landmark => ({
    id,
    name: id,
    laterality: 'midline',
    tie: { quad: 0, u: 0, v: 0 },
    placing: { rule: 'rung', above, step, ...(anchor ? { anchor } : {}) },
    feel: 'It is there.',
    sources: ['WHO2008'],
  })
  const heights: Record<string, number> = { top: 10, crest: 4, bottom: -7 }
  const climb = (...rungs: Landmark[]) => [...ladderHeights(rungs, (id) => heights[id]!)]
  const first = rung('a', 'top', 1)
  const second = rung('b', 'a', 4, { with: 'crest', at: 0.5 })
  const third = rung('c', 'b', 7, { with: 'bottom', at: 1 })

  test('keeps its ratios between two anchors on any body', () => {
    expect(climb(first, second, third)).toEqual([
      ['a', 8],
      ['b', 0],
      ['c', -7],
    ])
  })

  test.each([
    ['breaks', [first, third], 'follows "a" in the ladder, but says "b"'],
    ['has no end', [first], 'ends at "a" without an anchor'],
    ['goes upwards', [rung('a', 'bottom', 1, { with: 'top', at: 1 })], 'does not lie below'],
  ])('that %s is rejected', (_, rungs, reason) => {
    expect(() => climb(...rungs)).toThrow(reason)
  })
})
