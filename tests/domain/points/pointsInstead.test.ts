import { expect, test } from 'vitest'
import { codesOfGuide } from '../../../src/domain/points/litPoints'
import { pointsInstead } from '../../../src/domain/points/pointsInstead'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()

test('instead of a point come others of the page that led to it, or of guides that name it', () => {
  const offers = (code: string) => !['BL23', 'BL52', 'GV4'].includes(code)
  const guide = atlas.guide('lower-back')
  const own = pointsInstead(atlas, 'BL23', { kind: 'guide', guide: 'lower-back' }, offers)
  expect(own).toHaveLength(4)
  expect(guide && codesOfGuide(guide)).toEqual(expect.arrayContaining(own))
  expect(own.filter((code) => !offers(code))).toEqual([])
  expect(pointsInstead(atlas, 'BL23', undefined, offers).filter((code) => !offers(code))).toEqual(
    [],
  )
  expect(pointsInstead(atlas, 'BL23', undefined, () => false)).toEqual([])
})

test('for nobody is a point named that is left out for them', () => {
  for (const { code } of atlas.points) {
    const offered = (other: string) => other.charCodeAt(0) % 2 === code.charCodeAt(0) % 2
    const instead = pointsInstead(atlas, code, undefined, offered)
    expect(instead.filter((other) => !offered(other) || other === code)).toEqual([])
  }
})
