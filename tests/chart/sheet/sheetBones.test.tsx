import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { parseBoneChart } from '../../../src/body/boneChart'
import { boneLines } from '../../../src/chart/sheet/boneLines'
import { closeUpOf } from '../../../src/chart/sheet/closeUp'
import { type Crop, pathEnds } from '../../../src/chart/sheet/cropPath'
import { SheetBones } from '../../../src/chart/sheet/SheetBones'
import { selectedPoints } from '../../../src/chart/sheet/selectedSpots'
import { itemsOf } from '../../../src/domain/sheet/sheet'
import { modelJson } from '../../modelFiles'
import { bodyOf, partOf, pressable } from '../sheetWorld'

const chart = parseBoneChart(modelJson('bone-chart-female.json'))
const body = bodyOf('female')
const closeUpsOf = (codes: readonly string[]) =>
  selectedPoints(itemsOf(codes), body.places, partOf).map((point) => {
    const closeUp = closeUpOf(point, 1.2, body, 2)
    if (!closeUp) throw new Error(`${point.code} has no close-up.`)
    return { code: point.code, part: point.part, ...closeUp }
  })

/** The ends of all lines, where they appear. */
const endsIn = (...asked: Parameters<typeof boneLines>) =>
  boneLines(...asked).flatMap(({ mirrored, lines, faint }) =>
    // Cropped paths are absolute.
    [...(lines + faint).matchAll(/[MC][^MC]*?(-?[\d.]+) (-?[\d.]+)(?=[MC]|$)/g)].map(
      ([, x, y]) => [Number(x) * (mirrored ? -1 : 1), Number(y)] as const,
    ),
  )

test('every close-up but few has bones, within it and a curve around', () => {
  for (const { code, view, side, crop } of closeUpsOf(pressable)) {
    const ends = endsIn(chart, view, side, crop)
    expect(ends.length, code).toBeGreaterThan(0)
    const [left, top, width, height] = crop
    const far = ends.map(([x, y]) =>
      Math.max(left - x, x - left - width, top - y, y - top - height),
    )
    expect(Math.max(...far), code).toBeLessThan(150)
  }
})

test('both halves lie at their places in the picture', () => {
  const around = (crop: Crop) => boneLines(chart, 'front', 'midline', crop)
  // The left knee is on the right of the picture.
  expect(around([50, -520, 100, 100]).map(({ mirrored }) => mirrored)).toEqual([false])
  expect(around([-150, -520, 100, 100]).map(({ mirrored }) => mirrored)).toEqual([true])
  expect(around([-150, -520, 300, 100])).toHaveLength(2)
  expect(around([5000, 0, 10, 10])).toEqual([])
})

test('the inner side of an ankle has the bones of that side', () => {
  const [inner] = closeUpsOf(['KI3'])
  const other = { left: 'right', right: 'left' }[inner!.view as 'left' | 'right']
  expect(inner?.side).toBe(other)
  // The inner ankle bone is the shinbone's: the calf bone is hidden behind it.
  const bones = chart.views.inner.map(({ bone }) => bone)
  expect(bones).toContain('navicular')
  expect(bones).not.toContain('humerus')
  const fibula = (from: 'left' | 'inner') =>
    chart.views[from].flatMap(({ bone, lines }) => (bone === 'fibula' ? pathEnds(lines) : []))
  expect(fibula('inner').length).toBeLessThan(fibula('left').length)
})

test('without its file a picture is drawn without bones', () => {
  const drawn = (bones: typeof chart | undefined) =>
    renderToStaticMarkup(
      <SheetBones chart={bones} view="front" side="midline" crop={[-100, -1000, 200, 200]} />,
    )
  expect(drawn(chart)).toContain('data-bones')
  expect(drawn(undefined)).toBe('')
})
