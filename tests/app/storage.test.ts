import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keep, parseKept, readKept } from '../../src/app/storage'

const NOTHING = { theme: 'system', body: 'female' }

describe('what is kept between visits', () => {
  test('comes back as it was', () => {
    const kept = { theme: 'dark', body: 'male' }
    expect(parseKept(JSON.stringify(kept))).toEqual(kept)
  })

  test('counts as nothing when missing or spoilt', () => {
    for (const text of [null, '', '{', 'null', '7', '[]', '{"theme":"pink","body":{}}'])
      expect(parseKept(text)).toEqual(NOTHING)
  })

  test('keeps what is good of what is half spoilt', () => {
    expect(parseKept('{"theme":"light","body":7}')).toEqual({ theme: 'light', body: 'female' })
  })

  test('never throws on any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => void parseKept(text)))
  })

  test('does without storage', () => {
    // There is none here, as in a browser that closes it.
    expect(readKept()).toEqual(NOTHING)
    expect(() => keep({ theme: 'dark', body: 'female' })).not.toThrow()
  })
})
