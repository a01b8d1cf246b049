import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import joints from '../../data/body/joints.json' with { type: 'json' }
import { type FigurePoint, parseFigure, toFigure } from '../../src/body/figureFile'
import type { Vec3 } from '../../src/body/frame'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { VIEW_SIDES } from '../../src/domain/figure/viewSide'

const read = (bodyId: string) =>
  JSON.parse(
    readFileSync(new URL(`../../public/models/figure-${bodyId}.json`, import.meta.url), 'utf8'),
  )

/** The end points of the curves of a path that uses only M, c and Z: one list per closed part. */
const cornersOf = (path: string): FigurePoint[][] =>
  path.split('M').flatMap((part) => {
    const [x, y, ...rest] = part.match(/-?[\d.]+/g)?.map(Number) ?? []
    if (x === undefined || y === undefined) return []
    const corners: [number, number][] = [[x, y]]
    for (let end = 4; end < rest.length; end += 6) {
      const [fromX, fromY] = corners.at(-1)!
      corners.push([fromX + rest[end]!, fromY + rest[end + 1]!])
    }
    return [corners]
  })

/** Tests a point by the even-odd rule. */
const isInside = (parts: FigurePoint[][], [x, y]: FigurePoint): boolean => {
  let crossings = 0
  for (const part of parts) {
    for (const [i, [x1, y1]] of part.entries()) {
      const [x2, y2] = part[(i + 1) % part.length]!
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++
    }
  }
  return crossings % 2 === 1
}

describe('toFigure', () => {
  it('maps metres of the body to millimetres of each view', () => {
    const position: Vec3 = [0.1, 1.5, 0.02]
    expect(toFigure('front', position)).toEqual([100, -1500])
    expect(toFigure('back', position)).toEqual([-100, -1500])
    expect(toFigure('left', position)).toEqual([-20, -1500])
    expect(toFigure('right', position)).toEqual([20, -1500])
  })
})

describe('parseFigure', () => {
  it('rejects invalid files with a reason', () => {
    const female = read('female')
    expect(() => parseFigure({})).toThrow('no format')
    expect(() => parseFigure({ ...female, version: 2 })).toThrow('version 2')
    expect(() => parseFigure({ ...female, body: 'cat' })).toThrow('unknown body')
    expect(() => parseFigure({ ...female, views: [] })).toThrow('lacks the view "front"')
    expect(() =>
      parseFigure({
        ...female,
        views: female.views.map((view: object) => ({ ...view, lines: 0 })),
      }),
    ).toThrow('cannot be read')
  })
})

describe.each(BODY_IDS)('the %s figure', (bodyId) => {
  const json = read(bodyId)
  const figure = parseFigure(json)
  const viewOf = (side: string) => figure.views.find(({ view }) => view === side)!
  const at = (joint: keyof (typeof joints)['female']) => joints[bodyId][joint] as unknown as Vec3

  it('keeps every outline and stroke within its view box', () => {
    expect(figure.views.map(({ view }) => view)).toEqual([...VIEW_SIDES])
    for (const { viewBox, outline, lines } of figure.views) {
      const [left, top, width, height] = viewBox
      for (const [x, y] of [outline, ...lines].flatMap((path) => cornersOf(path).flat())) {
        expect(x > left && x < left + width && y > top && y < top + height).toBe(true)
      }
    }
  })

  it('stands on the floor and has shoulders of a plausible width', () => {
    const corners = cornersOf(viewOf('front').outline).flat()
    expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(0, -0.3)
    const shoulderY = toFigure('front', at('l-shoulder'))[1]
    const xs = corners.filter(([, y]) => Math.abs(y - shoulderY) < 25).map(([x]) => x)
    const width = Math.max(...xs) - Math.min(...xs)
    expect(width).toBeGreaterThan(320)
    expect(width).toBeLessThan(500)
  })

  it('covers head, hands and feet, and leaves the gap between the legs open', () => {
    for (const { view, outline } of figure.views) {
      const parts = cornersOf(outline)
      for (const joint of ['l-shoulder', 'l-hand', 'r-hand', 'l-knee', 'r-knee'] as const) {
        expect(isInside(parts, toFigure(view, at(joint)))).toBe(true)
      }
    }
    const knee = at('l-knee')
    expect(isInside(cornersOf(viewOf('front').outline), toFigure('front', [0, knee[1], 0]))).toBe(
      false,
    )
  })

  it('has a right view that is the mirror image of the left one', () => {
    const flat = (side: string) => cornersOf(viewOf(side).outline).flat()
    const right = flat('right')
    const left = flat('left')
    expect(right.length).toBe(left.length)
    for (const [i, [x, y]] of left.entries()) {
      expect(Math.abs(right[i]![0] + x)).toBeLessThan(0.25)
      expect(Math.abs(right[i]![1] - y)).toBeLessThan(0.25)
    }
  })

  it('is small when compressed', () => {
    const gzipped = (views: unknown) => gzipSync(JSON.stringify(views), { level: 9 }).length
    expect(gzipped(json.views.slice(0, 2))).toBeLessThan(12_000)
    expect(gzipped(json)).toBeLessThan(22_000)
  })
})
