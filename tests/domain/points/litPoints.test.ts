import { describe, expect, test } from 'vitest'
import { litPoints } from '../../../src/domain/points/litPoints'
import type { Route } from '../../../src/domain/route/link'
import { NOTHING_SAID } from '../../../src/domain/safety/aboutMe'
import { adviceByCode } from '../../../src/domain/safety/advice'
import { loadAtlas } from '../../loadAtlas'

const atlas = loadAtlas()
const anyone = adviceByCode(atlas, NOTHING_SAID)
const pregnant = adviceByCode(atlas, { ...NOTHING_SAID, conditions: ['pregnancy'] })

/** LI4 is left out in pregnancy, ST36 is not. */
const list: Route = { kind: 'points', filter: { selfPressable: true } }

describe('lit points', () => {
  test('of a list of what may be pressed are those that this person may press', () => {
    expect([...litPoints(atlas, list, undefined, anyone).keys()]).toContain('LI4')
    const lit = [...litPoints(atlas, list, undefined, pregnant).keys()]
    expect(lit).toContain('ST36')
    expect(lit).not.toContain('LI4')
  })

  test('stay those where a point was opened from that list', () => {
    const point: Route = { kind: 'point', code: 'ST36', side: 'left' }
    const lit = litPoints(atlas, point, list, pregnant)
    expect(lit.has('ST36')).toBe(true)
    expect(lit.has('LI4')).toBe(false)
  })

  test('of the sheet are its own, also beside a point that was opened from it', () => {
    const sheet: Route = { kind: 'sheet', items: [{ code: 'BL23', side: 'both' }] }
    expect([...litPoints(atlas, sheet, undefined, anyone)]).toEqual([['BL23', 'core']])
    const point: Route = { kind: 'point', code: 'ST36', side: 'left' }
    expect([...litPoints(atlas, point, sheet, anyone).keys()]).toEqual(['BL23', 'ST36'])
  })
})
