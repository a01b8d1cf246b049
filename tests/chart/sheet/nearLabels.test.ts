import { expect, test } from 'vitest'
import { layoutNear } from '../../../src/chart/sheet/nearLabels'

test('a number is nearer to its own dot than to that of another point', () => {
  const [own, other] = [
    { x: 50, y: 50 },
    { x: 44, y: 45.5 },
  ]
  const room = { left: 0, right: 54, top: 0, bottom: 100, midline: Number.NEGATIVE_INFINITY }
  const [leader] =
    layoutNear([{ id: 'GV4', dots: [own], width: 4 }], {
      ...room,
      height: 6,
      clearance: 0.9,
      dots: [own, other],
      ink: [],
      taken: [],
    }) ?? []
  if (!leader) throw new Error('The number found no room.')
  const middle = { x: leader.x + (leader.column === 'left' ? -2 : 2), y: leader.y }
  const to = (dot: typeof own) => Math.hypot(dot.x - middle.x, dot.y - middle.y)
  expect(to(own)).toBeLessThan(to(other))
})
