import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { firstPicture } from '../../scripts/site/firstPicture'
import { parseFigure, toFigure } from '../../src/body/figureFile'
import { onPicture } from '../../src/domain/figure/onPicture'
import { buildBodyGeometry, bvhOf, spotAt, spotBeside } from '../../src/scene/body/bodyGeometry'
import { rayOfTap } from '../../src/scene/earlyTap'
import { loadAtlas } from '../loadAtlas'
import { loadedBody, modelJson } from '../modelFiles'

const body = await loadedBody('female')
const { points } = body
const bvh = bvhOf(body, buildBodyGeometry(body))
const atlas = loadAtlas()

/** What the picture in the page shows, millimetres of the drawing. */
const front = parseFigure(modelJson('figure-female.json')).views.find(
  ({ view }) => view === 'front',
)!
const [, numbers = ''] = /viewBox="([^"]+)"/.exec(firstPicture('picture', front)) ?? []
const [x = 0, y = 0, width = 0, height = 0] = numbers.split(' ').map(Number)
const BOX = { x, y, width, height }

/** A click on the picture in a figure of this size, at a place of the drawing. */
function tapAt([across, down]: readonly [number, number], size: { width: number; height: number }) {
  const scale = Math.min(size.width / width, size.height / height)
  return {
    x: size.width / 2 + (across - x - width / 2) * scale,
    y: size.height / 2 + (down - y - height / 2) * scale,
    ...size,
  }
}
function spotUnder(tap: ReturnType<typeof tapAt>) {
  const hit = bvh.raycastFirst(rayOfTap(body, tap))
  return hit?.faceIndex == null
    ? undefined
    : { ...spotAt(atlas, body, hit.faceIndex, hit.point.x)!, at: hit.point.toArray() }
}

const SIZES = [
  ['a wide figure', { width: 1000, height: 760 }],
  ['a narrow one', { width: 360, height: 420 }],
  ['a very narrow one', { width: 300, height: 900 }],
] as const

describe.each(SIZES)('a click on the first picture in %s', (_, size) => {
  test.each([
    ['ST33', 'left', 'thigh-front'],
    ['ST33', 'right', 'thigh-front'],
    ['ST36', 'left', 'shin'],
    ['CV17', 'midline', 'breastbone'],
    ['CV6', 'midline', 'abdomen'],
  ])('on %s, %s, opens %s', (code, side, region) => {
    const { position } = points.find((point) => point.code === code && point.side === side)!
    const found = spotUnder(tapAt(toFigure('front', position), size))
    expect(found).toMatchObject({ region, side })
  })

  test('hits what was drawn there, to the millimetre', () => {
    for (const { code, position, normal } of points) {
      if (normal[2] < 0.8) continue
      const found = spotUnder(tapAt(toFigure('front', position), size))
      const away = Math.hypot(...position.slice(0, 2).map((p, axis) => p - (found?.at[axis] ?? 9)))
      expect(away, code).toBeLessThan(0.002)
    }
  })

  test('beside the body opens nothing', () => {
    expect(spotUnder(tapAt([width * 0.4, -100], size))).toBeUndefined()
  })

  test('is found again on the flat drawing', () => {
    const [across, down] = onPicture(tapAt([123, -456], size), BOX)
    expect([across, down].map(Math.round)).toEqual([123, -456])
  })
})

test('a touch at the border of two places finds the other one, on the side that it means', () => {
  const beside = (code: string) => {
    const { position } = points.find((point) => point.code === code && point.side !== 'right')!
    const { faceIndex } = bvh.closestPointToPoint(new Vector3(...position))!
    return spotBeside(atlas, body, faceIndex, position)
  }
  expect(beside('BL27')).toEqual({ region: 'sacrum', side: 'left' })
  expect(beside('GV14')).toEqual({ region: 'neck-back', side: 'midline' })
  expect(beside('CV15')).toEqual({ region: 'breastbone', side: 'midline' })
  expect(['ST36', 'BL23', 'CV8'].map(beside)).toEqual([undefined, undefined, undefined])
})
