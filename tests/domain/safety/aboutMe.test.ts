import { expect, test } from 'vitest'
import { NOTHING_SAID, parseAboutMe, saysNothing } from '../../../src/domain/safety/aboutMe'

test('nothing kept is nothing said', () => {
  expect(parseAboutMe(null)).toEqual(NOTHING_SAID)
  expect(saysNothing(NOTHING_SAID)).toBe(true)
})

test('what was kept comes back', () => {
  const said = {
    conditions: ['pregnancy', 'skin-trouble'],
    stages: { pregnancy: 'later' },
    regions: { 'skin-trouble': ['calf'] },
  }
  expect(parseAboutMe(JSON.stringify(said))).toEqual(said)
})

test.each(['', '{', 'null', '7', '[]', '{"conditions":"pregnancy"}'])(
  'what cannot be read is told from nothing: %j',
  (text) => {
    expect(parseAboutMe(text)).toBeUndefined()
  },
)

test('of what is partly spoilt, the rest counts', () => {
  const text =
    '{"conditions":["pregnancy",7,"gout"],"stages":[1],"regions":{"fever":3,"clot":["calf",1]}}'
  expect(parseAboutMe(text)).toEqual({
    conditions: ['pregnancy'],
    stages: {},
    regions: { clot: ['calf'] },
  })
})
