import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatLink, type Link, type Place, parseLink } from '../../src/atlas/link'

const name = fc.stringMatching(/^[\w-]+$/)
const side = fc.constantFrom('left', 'right', 'midline')
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ kind: 'home' }, { kind: 'channels' }, { kind: 'sheet' }),
  fc.record({ kind: fc.constant('region'), region: name, side }),
  fc.record({ kind: fc.constant('point'), code: name, side }),
  fc.record({ kind: fc.constant('guide'), guide: name }),
  fc.record({ kind: fc.constant('channel'), channel: name }),
  fc.record({ kind: fc.constant('sheet'), codes: fc.array(name, { minLength: 1 }) }),
) as fc.Arbitrary<Place>
const link: fc.Arbitrary<Link> = fc.record({ place, body: fc.constantFrom('female', 'male') })

describe('links', () => {
  test('lead back to the place they were made of', () => {
    fc.assert(
      fc.property(link, (made) => {
        expect(parseLink(formatLink(made))).toEqual(made)
        expect(parseLink(`#${formatLink(made)}`)).toEqual(made)
      }),
    )
  })

  test('never throw on what a person types', () => {
    fc.assert(fc.property(fc.string(), (hash) => void parseLink(hash)))
  })

  test('are refused when they are not ours', () => {
    for (const hash of [
      '#/nowhere',
      '#/region/lower-back',
      '#/region/lower-back/up',
      '#/point/BL23/left/more',
      '#/sheet/BL23,<b>',
      '#/sheet/BL23/left',
      '#/channels/BL',
      '#/?body=alien',
    ])
      expect(parseLink(hash)).toBeUndefined()
  })
})
