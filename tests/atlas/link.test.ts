import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatLink, type Link, type Place, parseLink } from '../../src/atlas/link'

const name = fc.stringMatching(/^[\w-]+$/)
const side = fc.constantFrom('left', 'right', 'midline')
const filter = fc.record(
  {
    channel: name,
    part: name,
    region: name,
    role: name,
    press: fc.constant(true as const),
    side,
  },
  { requiredKeys: [] },
)
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { kind: 'home' },
    { kind: 'channels' },
    { kind: 'sheet' },
    { kind: 'care' },
  ),
  fc.record({ kind: fc.constant('care'), topic: name }),
  fc.record({ kind: fc.constant('region'), region: name, side }),
  fc.record({ kind: fc.constant('point'), code: name, side }),
  fc.record({ kind: fc.constant('guide'), guide: name }),
  fc.record({ kind: fc.constant('channel'), channel: name }),
  filter.map((chosen) => ({ kind: 'points', filter: chosen })),
  fc.record({
    kind: fc.constant('sheet'),
    items: fc.array(fc.record({ code: name, side: fc.constantFrom('both', 'left', 'right') }), {
      minLength: 1,
    }),
  }),
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

  test('carry a sheet, as they did before there were sides', () => {
    expect(parseLink('#/sheet/BL23,ST36')?.place).toEqual({
      kind: 'sheet',
      items: [
        { code: 'BL23', side: 'both' },
        { code: 'ST36', side: 'both' },
      ],
    })
    expect(
      formatLink({
        place: { kind: 'sheet', items: [{ code: 'ST36', side: 'left' }] },
        body: 'male',
      }),
    ).toBe('/sheet/ST36.left?body=male')
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
      '#/sheet/BL23.up',
      '#/sheet/BL23.left.right',
      '#/sheet/,BL23',
      '#/channels/BL',
      '#/points/BL',
      '#/points?side=up',
      '#/points?press=maybe',
      '#/points?channel=<b>',
      '#/care/knots/more',
      '#/care/<b>',
      '#/?body=alien',
    ])
      expect(parseLink(hash)).toBeUndefined()
  })
})
