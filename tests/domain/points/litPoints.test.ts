import { describe, expect, test } from 'vitest'
import {
  codesOfRegions,
  inTurn,
  litPoints,
  strongestFirst,
} from '../../../src/domain/points/litPoints'
import type { Route } from '../../../src/domain/route/link'
import { NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()
const anyone = adviceByCode(atlas, NOTHING_SAID)
const pregnant = adviceByCode(atlas, { ...NOTHING_SAID, conditions: ['pregnancy'] })

/** LI4 is left out in pregnancy, ST36 is not. */
const list: Route = { kind: 'points', filter: { selfPressable: true } }

describe('lit points', () => {
  test('of a list of what may be pressed are those that this person may press', () => {
    expect([...litPoints(atlas, list, undefined, anyone).keys()]).toContain('LI4')
    const lit = [...litPoints(atlas, list, undefined, pregnant).keys()]
    expect(lit).toContain('ST36')
    expect(lit).not.toContain('LI4')
  })

  test('stay those where a point was opened from that list', () => {
    const point: Route = { kind: 'point', code: 'ST36', side: 'left' }
    const lit = litPoints(atlas, point, list, pregnant)
    expect(lit.has('ST36')).toBe(true)
    expect(lit.has('LI4')).toBe(false)
  })

  test('of the sheet are its own, also beside a point that was opened from it', () => {
    const sheet: Route = { kind: 'sheet', items: [{ code: 'BL23', side: 'both' }] }
    expect([...litPoints(atlas, sheet, undefined, anyone)]).toEqual([['BL23', 'core']])
    const point: Route = { kind: 'point', code: 'ST36', side: 'left' }
    expect([...litPoints(atlas, point, sheet, anyone).keys()]).toEqual(['BL23', 'ST36'])
  })
})

describe('several places', () => {
  test.each([
    [[undefined, undefined, undefined], 'abc'],
    [[undefined, 2, undefined], 'bac'],
    [[3, 3, 9], 'cab'],
    [[undefined, 0, 10], 'cba'],
    [[8, 5, 1], 'abc'],
  ] as const)('with strengths %j come in the order %s', (strengths, order) => {
    const [first, ...also] = strengths.map((strength, at) => ({
      region: 'abc'.charAt(at),
      side: 'left' as const,
      ...(strength !== undefined && { strength }),
    }))
    const route: Route = { kind: 'region', ...first!, also }
    expect(
      strongestFirst(route)
        .map(({ region }) => region)
        .join(''),
    ).toBe(order)
  })

  test('begin with the points of what hurts more', () => {
    const calfMore: Route = {
      kind: 'region',
      region: 'lower-back',
      side: 'left',
      strength: 3,
      also: [{ region: 'calf', side: 'left', strength: 6 }],
    }
    const lit = [...litPoints(atlas, calfMore).keys()]
    expect(lit[0]).toBe(atlas.guide('calf')?.corePoints[0])
    expect(new Set(lit)).toEqual(new Set(litPoints(atlas, pair('lower-back', 'calf')).keys()))
  })

  const pair = (a: string, b: string): Route => ({
    kind: 'region',
    region: a,
    side: 'left',
    also: [{ region: b, side: 'left' }],
  })

  test('give their points in turn, each once, the main ones first', () => {
    expect(inTurn([['a', 'b'], ['c'], ['b', 'd']])).toEqual(['a', 'c', 'b', 'd'])
    const [back, calf] = ['lower-back', 'calf'].map((id) => atlas.guide(id)!)
    const lit = [...litPoints(atlas, pair('lower-back', 'calf'))]
    const core = inTurn([back!.corePoints, calf!.corePoints])
    expect(lit.slice(0, core.length)).toEqual(core.map((code) => [code, 'core']))
    expect(lit.slice(0, 2).map(([code]) => code)).toEqual([
      back!.corePoints[0],
      calf!.corePoints[0],
    ])
    for (const region of ['lower-back', 'calf'])
      for (const code of codesOfRegions(atlas, [region]))
        expect(lit.map(([own]) => own)).toContain(code)
  })

  test('of any two places, never what the expected guide of one leaves out', () => {
    const firstOf = new Map(
      atlas.regions.map(({ id, guides }) => [id, atlas.guide(guides[0] ?? '')]),
    )
    for (const { id: one } of atlas.regions)
      for (const { id: other } of atlas.regions.filter(({ id }) => id !== one)) {
        const codes = codesOfRegions(atlas, [one, other])
        const leftOut = [one, other].flatMap((id) => firstOf.get(id)?.notOffered ?? [])
        expect(new Set(codes).size).toBe(codes.length)
        expect(
          codes.filter((code) => leftOut.includes(code)),
          `${one} ${other}`,
        ).toEqual([])
        expect([...litPoints(atlas, pair(one, other)).keys()].toSorted()).toEqual(codes.toSorted())
        const alone = [one, other].flatMap((id) => codesOfRegions(atlas, [id]))
        expect(codes.filter((code) => !alone.includes(code))).toEqual([])
      }
  })

  test('keep what a place has alone, but for what the other one leaves out', () => {
    const lost = atlas.regions.flatMap(({ id: one }) =>
      atlas.regions.flatMap(({ id: other, guides }) => {
        const both = codesOfRegions(atlas, [one, other])
        const leftOut = guides.flatMap((guide) => atlas.guide(guide)?.notOffered ?? [])
        return codesOfRegions(atlas, [one]).filter(
          (code) => !both.includes(code) && !leftOut.includes(code),
        )
      }),
    )
    expect(lost).toEqual([])
  })
})
