import figureControlsMessages from 'virtual:messages/figureControls'
import { expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { PIECES, WEARING } from '../../../src/body/garment'
import { BODIES, BODY_IDS, DEFAULT_BODY, isBodyId } from '../../../src/domain/figure/bodies'
import { formatLink, type Link, parseLink } from '../../../src/domain/route/link'
import { messagesOf } from '../../../src/messages/messages'

test('only the ids of bodies are recognised', () => {
  expect(BODY_IDS).toContain(DEFAULT_BODY)
  expect(BODY_IDS.every(isBodyId)).toBe(true)
  for (const value of ['alien', 'Female', '', '__proto__', undefined, null, 7])
    expect(isBodyId(value), String(value)).toBe(false)
})

test.each(BODY_IDS)('the %s body has a name and an address', (body) => {
  expect(messagesOf(figureControlsMessages)[body]).toMatch(/\w/)
  const link: Link = { route: { kind: 'home' }, body }
  expect(parseLink(formatLink(link))).toEqual(link)
  expect(formatLink(link).includes('body=')).toBe(body !== DEFAULT_BODY)
})

test('the garment is measured by points and regions that the atlas knows', () => {
  const { regions, points } = loadDataset()
  const [ids, codes] = [regions.map(({ id }) => id), points.map(({ code }) => code)]
  expect(ids).toEqual(expect.arrayContaining([...WEARING]))
  for (const body of BODY_IDS)
    for (const piece of BODIES[body].garment)
      for (const edge of [PIECES[piece].top, PIECES[piece].hem]) expect(codes).toContain(edge.code)
})
