import { expect, test } from 'vitest'
import { NOTHING_SAID, readAboutMe, saysNothing } from '../../../src/domain/safety/aboutMe'

test('nothing stored is nothing said', () => {
  expect(readAboutMe(undefined)).toEqual(NOTHING_SAID)
  expect(saysNothing(NOTHING_SAID)).toBe(true)
})

test('what was stored comes back', () => {
  const said = {
    conditions: ['pregnancy', 'skin-trouble'],
    stages: { pregnancy: 'later' },
    regions: { 'skin-trouble': ['calf'] },
  }
  expect(readAboutMe(JSON.parse(JSON.stringify(said)))).toEqual(said)
})

test.each(['', null, 7, [], { conditions: 'pregnancy' }])(
  'what cannot be read is told from nothing: %j',
  (json) => {
    expect(readAboutMe(json)).toBeUndefined()
  },
)

test('of what is partly spoilt, the rest counts', () => {
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
