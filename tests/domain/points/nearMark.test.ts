import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type AssembledBody, assembleBody } from '../../../src/body/assembleBody'
import { type PointPosition, parsePositions } from '../../../src/body/positions'
import { marksOn, regionAt } from '../../../src/body/spot'
import { sideTouched } from '../../../src/domain/figure/sideTouched'
import { aroundMark, lengthOnSkin, waysTo } from '../../../src/domain/points/nearMark'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { isOffered } from '../../../src/domain/safety/verdict'
import { loadAtlas } from '../../loadAtlas'
import { filesOf, modelJson } from '../../modelFiles'
import { differing, leftOutFor } from '../../ui/people'

const atlas = loadAtlas()
let skin: AssembledBody
let points: readonly PointPosition[]

beforeAll(async () => {
  skin = await assembleBody('female', filesOf('female'))
  points = parsePositions(modelJson('places-female.json'))
})

/** A mark on a sub-quad of the female body. */
function markOn(subQuad: number) {
  const region = regionAt(skin, 2 * subQuad)!
  const spot = { subQuad, u: 50, v: 50 }
  const [found] = marksOn(skin, [{ region, side: 'midline', spot }])
  const side = sideTouched(atlas.region(region), found!.position[0])
  const place = { region, side, spot }
  return { mark: { ...found!, place }, route: { kind: 'region', ...place } as const }
}

const anyone = () => true

describe('what lies round a mark', () => {
  test.each([
    [[0, 0, 0], [0, 0.1, 0], ['up']],
    [[0.1, 0, 0], [0.1, -0.1, 0.01], ['down']],
    [
      [0.1, 0, 0],
      [0.05, 0.04, 0],
      ['in', 'up'],
    ],
    [
      [-0.1, 0, 0],
      [-0.05, 0.04, 0],
      ['in', 'up'],
    ],
    [
      [-0.1, 0, 0],
      [-0.2, 0, -0.06],
      ['out', 'back'],
    ],
    [[0.1, 0, 0], [0.1, 0.02, 0.1], ['front']],
    [[0.1, 0.2, 0], [0.1, 0.2, 0], []],
  ] as const)('from %j to %j it goes %j', (from, to, ways) => {
    expect(waysTo(from, to)).toEqual(ways)
  })

  test('a way round a bend is longer than the straight one', () => {
    const at = (position: readonly [number, number, number], normal: typeof position) => ({
      position,
      normal,
    })
    const front = at([0, 0, 0.05], [0, 0, 1])
    expect(lengthOnSkin(front, at([0.03, 0, 0.05], [0, 0, 1]))).toBeCloseTo(0.03, 6)
    // A quarter of a circle with a radius of 5 cm.
    expect(lengthOnSkin(front, at([0.05, 0, 0], [1, 0, 0]))).toBeCloseTo((0.05 * Math.PI) / 2, 6)
  })

  test('the nearest points come first, from the same side of the body and of the limb', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: skin.regionLabels.length - 1 }), (subQuad) => {
        const { mark, route } = markOn(subQuad)
        const { toPress } = aroundMark(atlas, route, mark, points, anyone)
        expect(toPress.length).toBeLessThanOrEqual(3)
        const lengths = toPress.map(({ distance }) => distance)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
        expect(new Set(toPress.map(({ code }) => code)).size).toBe(toPress.length)
        const other = mark.place.side === 'right' ? 'left' : 'right'
        expect(toPress.map(({ side }) => side)).not.toContain(other)
        const onArm = /forearm|hand/.test(atlas.region(mark.place.region)!.part)
        for (const { code } of toPress) {
          const part = atlas.point(code)!.part
          if (onArm) expect(part, code).toMatch(/arm|hand/)
          else if (!/arm/.test(atlas.region(mark.place.region)!.part))
            expect(part, code).not.toMatch(/forearm|hand/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('points of a hand are near no mark on a leg or the trunk, nor the other way round', () => {
    const onHand = (code: string) => /forearm|hand/.test(atlas.point(code)!.part)
    const elsewhere = (code: string) => !/arm|hand/.test(atlas.point(code)!.part)
    let hands = 0
    for (let subQuad = 0; subQuad < skin.regionLabels.length; subQuad += 211) {
      const { mark, route } = markOn(subQuad)
      const { part } = atlas.region(mark.place.region)!
      if (part === 'upper arm') continue
      const isHand = /forearm|hand/.test(part)
      if (isHand) hands++
      const strange = isHand ? elsewhere : onHand
      expect(aroundMark(atlas, route, mark, points, strange).toPress, part).toEqual([])
    }
    expect(hands).toBeGreaterThan(10)
  })

  test('no person is led to a point that is left out for them, nor to one of a closed place', () => {
    const closed = new Set(
      atlas.guides.filter(({ kind }) => kind === 'why-not').map(({ id }) => id),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: skin.regionLabels.length - 1 }),
        fc.constantFrom(...differing),
        (subQuad, person) => {
          const { mark, route } = markOn(subQuad)
          const advise = adviceByCode(atlas, person)
          const left = leftOutFor(person)
          const around = aroundMark(atlas, route, mark, points, (code) => isOffered(advise(code)))
          const guides = atlas.region(mark.place.region)!.guides.flatMap((id) => atlas.guide(id)!)
          for (const { code } of around.toPress) {
            expect(left, code).not.toContain(code)
            for (const guide of guides) expect(guide.notOffered ?? [], code).not.toContain(code)
            for (const region of atlas.point(code)!.regions) {
              const first = atlas.guide(atlas.region(region)!.guides[0])
              expect(first?.notOffered ?? [], `${code} in ${region}`).not.toContain(code)
              if (first && closed.has(first.id))
                expect([...first.corePoints, ...first.furtherPoints]).toContain(code)
            }
          }
          for (const code of around.close)
            if (left.has(code)) expect(around.leftOut).toContain(code)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('a mark on a point that must not be pressed names it, and leads to others', () => {
    const throat = points.find(({ code, side }) => code === 'ST9' && side === 'left')!
    const spotOn = Array.from({ length: skin.regionLabels.length }, (_, subQuad) => subQuad)
      .map((subQuad) => markOn(subQuad))
      .toSorted((a, b) => lengthOnSkin(a.mark, throat) - lengthOnSkin(b.mark, throat))[0]!
    const { toPress, leftOut } = aroundMark(atlas, spotOn.route, spotOn.mark, points, anyone)
    expect(leftOut).toContain('ST9')
    expect(toPress.map(({ code }) => code)).not.toContain('ST9')
  })
})
