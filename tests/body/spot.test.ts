import { beforeAll, describe, expect, test } from 'vitest'
import type { BareBody } from '../../src/body/assembleBody'
import { castOnSkin } from '../../src/body/castOnSkin'
import { toFigure } from '../../src/body/figureFile'
import { type PointPosition, parsePositions } from '../../src/body/positions'
import { marksOn, placeAt, regionAt, spotOfTriangle, triangleOfSpot } from '../../src/body/spot'
import { distance } from '../../src/body/vectors'
import { middleOfRegion, startOfMark, stepOnSkin } from '../../src/body/walkOnSkin'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { facing, VIEW_SIDES } from '../../src/domain/figure/viewSide'
import { sideFor } from '../../src/domain/points/sides'
import { loadAtlas } from '../loadAtlas'
import { bareBody, modelJson } from '../modelFiles'

const atlas = loadAtlas()
const skins = {} as Record<BodyId, BareBody>
const points = {} as Record<BodyId, readonly PointPosition[]>

beforeAll(async () => {
  for (const body of BODY_IDS) {
    skins[body] = await bareBody(body)
    points[body] = parsePositions(modelJson(`places-${body}.json`))
  }
})

describe('a spot', () => {
  test('is read from the triangles that it is written to', () => {
    for (const subQuad of [0, 7, 4001])
      for (const [u, v] of [
        [0, 0],
        [100, 0],
        [0, 100],
        [100, 100],
        [37, 12],
        [12, 37],
        [50, 50],
      ] as const) {
        const at = triangleOfSpot({ subQuad, u, v })
        expect(at.triangle >> 1).toBe(subQuad)
        expect(at.barycentric.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9)
        expect(Math.min(...at.barycentric)).toBeGreaterThanOrEqual(0)
        expect(spotOfTriangle(at)).toEqual({ subQuad, u, v })
      }
  })

  test.each(BODY_IDS)('of each point of the %s body is found again within a millimetre', (body) => {
    const skin = skins[body]
    let found = 0
    for (const { code, position, normal } of points[body].filter(({ side }) => side !== 'right')) {
      const from = VIEW_SIDES.toSorted((a, b) => facing(normal, b) - facing(normal, a))[0]!
      const hit = castOnSkin(skin, from, toFigure(from, position))
      // Some points are hidden from each side, such as those between the toes.
      if (!hit || distance(hit.position, position) > 0.002) continue
      const place = placeAt(atlas, skin, hit.triangle, hit.position)
      expect(atlas.point(code)?.regions, code).toContain(place?.region)
      const [mark] = marksOn(skin, [place!])
      expect(distance(mark!.position, hit.position), code).toBeLessThan(0.001)
      expect(Math.hypot(...mark!.normal)).toBeCloseTo(1, 5)
      found++
    }
    expect(found).toBeGreaterThan(points[body].length * 0.4)
  })

  test('lies in the same region of both bodies, on the same side', () => {
    for (let subQuad = 0; subQuad < skins.female.regionLabels.length; subQuad += 97) {
      const region = regionAt(skins.female, 2 * subQuad)!
      expect(regionAt(skins.male, 2 * subQuad)).toBe(region)
      const place = { region, side: 'midline', spot: { subQuad, u: 50, v: 50 } } as const
      const [one, other] = BODY_IDS.map((body) => marksOn(skins[body], [place])[0]!)
      expect(Math.sign(Math.round(one!.position[0] * 500))).toBe(
        Math.sign(Math.round(other!.position[0] * 500)),
      )
    }
  })

  test('that does not lie in its place is left out', () => {
    const skin = skins.female
    const hit = middleOfRegion(skin, 'calf', 'left')!
    const { spot } = placeAt(atlas, skin, hit.triangle, hit.position)!
    const shown = (region: string, side: 'left' | 'right' | 'midline', at = spot) =>
      marksOn(skin, [{ region, side, spot: at }]).length
    expect(shown('calf', 'left')).toBe(1)
    expect(shown('calf', 'midline')).toBe(1)
    expect(shown('calf', 'right')).toBe(0)
    expect(shown('sole', 'left')).toBe(0)
    expect(shown('calf', 'left', { ...spot, subQuad: 999_999 })).toBe(0)
    expect(marksOn(skin, [{ region: 'calf', side: 'left' }])).toEqual([])
  })
})

describe('by keyboard', () => {
  test.each(BODY_IDS)('each region of the %s body has a middle, in it and on its side', (body) => {
    for (const { id, laterality } of atlas.regions)
      for (const wanted of ['left', 'right'] as const) {
        const side = sideFor(laterality, wanted)
        const hit = middleOfRegion(skins[body], id, side)
        const place = hit && placeAt(atlas, skins[body], hit.triangle, hit.position)
        expect(place?.region, id).toBe(id)
        if (side !== 'midline') expect(hit!.position[0] > 0, id).toBe(side === 'left')
      }
  })

  test('a mark starts where none is yet, or at the first one that is valid', () => {
    const skin = skins.female
    const calf = startOfMark(atlas, skin, [{ region: 'calf', side: 'left' }])!
    expect(calf).toMatchObject({ region: 'calf', side: 'left' })
    const both = [
      { region: 'sole', side: 'midline' },
      { region: 'knee-back', side: 'right' },
    ] as const
    const sole = startOfMark(atlas, skin, both)!
    expect(sole).toMatchObject({ region: 'sole', side: 'left' })
    const start = (...places: Parameters<typeof startOfMark>[2][]) =>
      startOfMark(atlas, skin, places.flat())
    expect(start([calf, ...both])).toEqual(sole)
    expect(start([{ ...calf, strength: 7 }])).toEqual({ ...calf, strength: 7 })
    // A spot of a link that does not lie in its place.
    expect(start([{ ...calf, spot: sole.spot }])).toEqual(calf)
  })

  test('a step goes about a centimetre over the skin, and back', () => {
    const skin = skins.female
    for (const { id, laterality } of atlas.regions) {
      const hit = middleOfRegion(skin, id, sideFor(laterality))!
      const [start] = marksOn(skin, [placeAt(atlas, skin, hit.triangle, hit.position)!])
      for (const way of ['up', 'down', 'left', 'right'] as const) {
        const to = stepOnSkin(skin, start!, way, 0.01)
        if (!to) continue
        const length = distance(to.position, start!.position)
        expect(length, `${id} ${way}`).toBeLessThan(0.0125)
        if (id === 'calf' || id === 'upper-back' || id === 'abdomen')
          expect(length, `${id} ${way}`).toBeGreaterThan(0.008)
      }
    }
  })

  test('up is towards the head, left as a viewer sees it who faces the place', () => {
    const skin = skins.female
    for (const [region, towards] of [
      ['abdomen', -1],
      ['lower-back', 1],
    ] as const) {
      const { laterality } = atlas.region(region)!
      const hit = middleOfRegion(skin, region, sideFor(laterality))!
      const [start] = marksOn(skin, [placeAt(atlas, skin, hit.triangle, hit.position)!])
      expect(stepOnSkin(skin, start!, 'up', 0.01)!.position[1]).toBeGreaterThan(start!.position[1])
      const left = stepOnSkin(skin, start!, 'left', 0.01)!.position[0] - start!.position[0]
      expect(Math.sign(left), region).toBe(towards)
    }
  })
})
