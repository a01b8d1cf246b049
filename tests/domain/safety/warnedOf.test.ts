import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { lookup, pick } from '../../../src/domain/lookup'
import { isWarnedOf, speaksOf, speaksOfBeneath } from '../../../src/domain/safety/warnedOf'

const { points, cautions } = loadDataset()
const [pointOf, cautionOf] = [lookup(points, 'code'), lookup(cautions, 'id')]
const isWarned = (code: string, structure: string) => {
  const point = pointOf(code)!
  return isWarnedOf(point, pick(cautionOf, point.cautions ?? []), structure)
}

test('a point is warned of what a caution names and a press reaches', () => {
  expect(isWarned('KI3', 'posterior-tibial-artery')).toBe(true)
  expect(isWarned('LU9', 'radial-artery')).toBe(true)
  // Its caution speaks of both arteries of the wrist; only one of them lies there.
  expect(isWarned('LU9', 'ulnar-artery')).toBe(false)
  // It lies out of reach.
  expect(isWarned('ST36', 'anterior-tibial-artery')).toBe(false)
})

test('a point that is never pressed is warned of all that a press would reach', () => {
  expect(isWarned('ST9', 'carotid-artery')).toBe(true)
  expect(isWarned('SI16', 'carotid-artery')).toBe(false)
})

test('most cautions speak of nothing beneath', () => {
  const about = (id: string) => speaksOfBeneath(cautionOf(id)!)
  expect(about('ankle-artery')).toBe(true)
  expect(about('never-carotid')).toBe(true)
  expect(about('pregnancy-classic')).toBe(false)
  expect(speaksOf(cautionOf('pregnancy-classic')!, 'tibial-nerve')).toBe(false)
})
