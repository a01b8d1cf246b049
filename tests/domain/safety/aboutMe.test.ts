import { expect, test } from 'vitest'
import { NOTHING_SAID, readAboutMe, saysNothing } from '../../../src/domain/safety/aboutMe'

test('empty storage means that nothing was said', () => {
  expect(readAboutMe(undefined)).toEqual(NOTHING_SAID)
  expect(saysNothing(NOTHING_SAID)).toBe(true)
})

test('stored data survives a round trip', () => {
  const aboutMe = {
    conditions: ['pregnancy', 'skin-trouble'],
    stages: { pregnancy: 'later' },
    regions: { 'skin-trouble': ['calf'] },
  }
  expect(readAboutMe(JSON.parse(JSON.stringify(aboutMe)))).toEqual(aboutMe)
})

test.each(['', null, 7, [], { conditions: 'pregnancy' }])(
  'unreadable data gives undefined, unlike empty storage: %j',
  (json) => {
    expect(readAboutMe(json)).toBeUndefined()
  },
)

test('the valid parts of partly invalid data are used', () => {
  const json = {
    conditions: ['pregnancy', 7, 'gout'],
    stages: [1],
    regions: { fever: 3, clot: ['calf', 1] },
  }
  expect(readAboutMe(json)).toEqual({
    conditions: ['pregnancy'],
    stages: {},
    regions: { clot: ['calf'] },
  })
})
