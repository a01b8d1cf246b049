import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BareBody } from '../../../src/body/assembleBody'
import { type PointPosition, parsePositions } from '../../../src/body/positions'
import { marksOn, regionAt } from '../../../src/body/spot'
import { BODY_IDS, type BodyId } from '../../../src/domain/figure/bodies'
import { isOnMidline, sideOfX, sideTouched } from '../../../src/domain/figure/sideTouched'
import { aroundMark, lengthOnSkin, waysTo } from '../../../src/domain/points/nearMark'
import { otherSide } from '../../../src/domain/points/sides'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { isOffered } from '../../../src/domain/safety/verdict'
import { loadAtlas } from '../../loadAtlas'
import { bareBody, modelJson } from '../../modelFiles'
import { differing, leftOutFor } from '../../ui/people'

const atlas = loadAtlas()
const skins = {} as Record<BodyId, BareBody>
const positions = {} as Record<BodyId, readonly PointPosition[]>
let skin: BareBody
let points: readonly PointPosition[]

beforeAll(async () => {
  for (const body of BODY_IDS) {
    skins[body] = await bareBody(body)
    positions[body] = parsePositions(modelJson(`places-${body}.json`))
  }
  skin = skins.female
  points = positions.female
})

/** A mark on a sub-quad, of the female body if not of another. */
function markOn(subQuad: number, on = skin) {
  const region = regionAt(on, 2 * subQuad)!
  const spot = { subQuad, u: 50, v: 50 }
  const [found] = marksOn(on, [{ region, side: 'midline', spot }])
  const side = sideTouched(atlas.region(region), found!.position[0])
  const place = { region, side, spot }
  return { mark: { ...found!, place }, route: { kind: 'region', ...place } as const }
}

const anyone = () => true

/** On the other side of the body. */
function mirrored<Place extends Pick<PointPosition, 'position' | 'normal'>>(place: Place): Place {
  const [[x, ...at], [across, ...normal]] = [place.position, place.normal]
  return { ...place, position: [-x, ...at], normal: [-across, ...normal] }
}

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
    // Across the midline, as far as both are from it together.
    [
      [-0.01, 0, 0],
      [0.01, 0.01, 0],
      ['in', 'up'],
    ],
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
        const other = otherSide(sideOfX(mark.position[0]))
        expect(toPress.map(({ side }) => side)).not.toContain(other)
        const onArm = /forearm|hand/.test(atlas.region(mark.place.region)!.part)
        for (const { code } of toPress) {
          const part = atlas.point(code)!.part
          if (onArm) expect(part, code).toMatch(/arm|hand/)
          else if (atlas.region(mark.place.region)!.part !== 'upper arm')
            expect(part, code).not.toMatch(/forearm|hand/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(BODY_IDS)(
    'on the %s body, the mirror image of a mark has that of its points',
    (body) => {
      const subQuads = Array.from({ length: skins[body].regionLabels.length }, (_, at) => at)
      const marks = subQuads.map((subQuad) => markOn(subQuad, skins[body]))
      const onMidline = marks.filter(({ mark: { position } }) => isOnMidline(position[0]))
      fc.assert(
        fc.property(
          fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...onMidline)),
          ({ mark, route }) => {
            fc.pre(mark.position[0] !== 0)
            const own = aroundMark(atlas, route, mark, positions[body], anyone)
            const place = { ...mark.place, side: otherSide(mark.place.side) }
            const image = aroundMark(
              atlas,
              { kind: 'region', ...place },
              { ...mirrored(mark), place },
              positions[body].map((spot) => ({ ...mirrored(spot), side: otherSide(spot.side) })),
              anyone,
            )
            expect(image).toEqual({
              ...own,
              toPress: own.toPress.map((near) => ({ ...near, side: otherSide(near.side) })),
            })
            // On the points as they are, the nearest one may be on the other side.
            const again = aroundMark(
              atlas,
              { kind: 'region', ...place },
              { ...mirrored(mark), place },
              positions[body],
              anyone,
            )
            expect(again.leftOut.toSorted()).toEqual(own.leftOut.toSorted())
            expect(again.toPress.map(({ code }) => code)).toEqual(
              own.toPress.map(({ code }) => code),
            )
          },
        ),
        { numRuns: 400 },
      )
    },
  )

  test('a mark beside the midline names what must not be pressed on either side of it', () => {
    const offers = (code: string) => code !== 'KI16'
    const right = points.find(({ code, side }) => code === 'KI16' && side === 'right')!
    const near = Array.from({ length: skin.regionLabels.length }, (_, subQuad) => markOn(subQuad))
      .filter(({ mark }) => isOnMidline(mark.position[0]))
      .filter(({ mark }) => lengthOnSkin(mark, right) < 0.012)
    expect(near.length).toBeGreaterThan(3)
    for (const { mark, route } of near) {
      const { leftOut, toPress } = aroundMark(atlas, route, mark, points, offers)
      expect(leftOut).toContain('KI16')
      const across = mark.position[0] >= 0 ? 'right' : 'left'
      expect(toPress.map(({ side }) => side)).not.toContain(across)
    }
  })

  test('points of an arm are near no mark on a leg or the trunk, nor the other way round', () => {
    const isOnArm = (part: string) => /arm|hand/.test(part)
    const partOf = (code: string) => atlas.point(code)!.part
    let arms = 0
    for (let subQuad = 0; subQuad < skin.regionLabels.length; subQuad += 211) {
      const { mark, route } = markOn(subQuad)
      const { part } = atlas.region(mark.place.region)!
      if (isOnArm(part)) arms++
      const isStrange = (other: string) =>
        isOnArm(part)
          ? !isOnArm(other) && !(part === 'upper arm' && other === 'shoulder')
          : isOnArm(other) && !(part === 'shoulder' && other === 'upper arm')
      const strange = (code: string) => isStrange(partOf(code))
      const { toPress, close } = aroundMark(atlas, route, mark, points, strange)
      expect(toPress, part).toEqual([])
      expect(close.filter(strange), part).toEqual([])
    }
    expect(arms).toBeGreaterThan(10)
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
