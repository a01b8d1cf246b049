import { describe, expect, test } from 'vitest'
import { createAtlas } from '../../../src/domain/atlas'
import type { Route } from '../../../src/domain/route/link'
import { NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { codesToPress, itemsToPress, suitsSession } from '../../../src/domain/session/itemsToPress'
import { itemsOf } from '../../../src/domain/sheet/sheet'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()
const anyone = adviceByCode(atlas, NOTHING_SAID)
const pregnant = adviceByCode(atlas, { ...NOTHING_SAID, conditions: ['pregnancy'] })

describe('the points that a session presses', () => {
  test('of a sheet are those that are offered to the person', () => {
    const sheet: Route = { kind: 'sheet' }
    const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => code)
    const listed = itemsOf(['LI4', 'ST36'])
    expect(codes(itemsToPress(atlas, sheet, listed, anyone))).toEqual(['LI4', 'ST36'])
    expect(codes(itemsToPress(atlas, sheet, listed, pregnant))).toEqual(['ST36'])
    expect(itemsToPress(atlas, sheet, itemsOf(['LI4']), pregnant)).toEqual([])
    expect(itemsToPress(atlas, { kind: 'home' }, listed, anyone)).toEqual([])
  })

  test('of a region are the points of its guide, or else the points in the region', () => {
    const guided = codesToPress(atlas, { kind: 'region', region: 'calf', side: 'left' })
    expect(guided).toEqual(codesToPress(atlas, { kind: 'guide', guide: 'calf' }))
    const unguided = createAtlas({
      ...atlas,
      regions: atlas.regions.map((region) => ({ ...region, guides: [] })),
    })
    const inCalf = atlas.points.filter(({ regions }) => regions.includes('calf'))
    expect(codesToPress(unguided, { kind: 'region', region: 'calf', side: 'left' })).toEqual(
      inCalf.map(({ code }) => code),
    )
  })

  test('of both sides are those of one, each pressed on both', () => {
    const items = (side: 'left' | 'midline') =>
      itemsToPress(atlas, { kind: 'region', region: 'lower-back', side }, [], anyone)
    expect(items('midline')).toEqual(items('left'))
    expect(items('midline').every(({ side }) => side === 'both')).toBe(true)
  })

  test('are not offered by a button for a long channel, which is a way to learn', () => {
    const offered = atlas.meridians
      .map(({ code }) => code)
      .filter((channel) => suitsSession(atlas, { kind: 'channel', channel }))
    expect(offered).toEqual(['LU', 'HT', 'PC'])
    expect(suitsSession(atlas, { kind: 'guide', guide: 'lower-back' })).toBe(true)
    expect(suitsSession(atlas, { kind: 'sheet' })).toBe(true)
  })
})
