import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstPicture } from '../../scripts/site/firstPicture'
import { type FigureView, parseFigure } from '../../src/body/figureFile'

const SQUARE: FigureView = {
  view: 'front',
  viewBox: [-100, -1000, 200, 1000],
  outline: 'M100 0c0-300 0-700 0-1000-60 0-140 0-200 0 0 300 0 700 0 1000 60 0 140 0 200 0Z',
  lines: ['M0-500c10 0 20 0 30 0'],
}

test('the picture has the room around it that the camera leaves, and few points', () => {
  expect(firstPicture('body', SQUARE)).toBe(
    '<div hidden><svg><symbol id="body" viewBox="-106 -1030 212 1060">' +
      '<path d="M100 0l0-1000-200 0 0 1000 200 0Z" fill-rule="evenodd" stroke="none"/>' +
      '<path d="M0-500l30 0" fill="none" vector-effect="non-scaling-stroke"/></symbol></svg></div>',
  )
})

test('the picture of a body is short', () => {
  const { views } = parseFigure(
    JSON.parse(readFileSync('public/models/figure-female.json', 'utf8')),
  )
  expect(firstPicture('body', views.find(({ view }) => view === 'front')!).length).toBeLessThan(
    3000,
  )
})
