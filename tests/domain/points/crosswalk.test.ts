import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { lettersOf, olderNumberOf, readBladderNumber } from '../../../src/domain/points/crosswalk'

const { crosswalk, meridians, points } = loadDataset()
const OLDER = Array.from({ length: 19 }, (_, index) => index + 36)

describe('older Bladder numbers', () => {
  test('lead to today’s code and back', () => {
    for (const number of OLDER) {
      const code = readBladderNumber(crosswalk, number)?.olderCode ?? ''
      expect(olderNumberOf(crosswalk, code)).toBe(number)
    }
  })

  test('of every renumbered code lead back to the code', () => {
    for (const code of OLDER.map((number) => `BL${number}`)) {
      const older = olderNumberOf(crosswalk, code) ?? 0
      expect(readBladderNumber(crosswalk, older)?.olderCode).toBe(code)
    }
  })

  test('differ from today’s in exactly nineteen cases', () => {
    const entries = OLDER.map((number) => readBladderNumber(crosswalk, number))
    for (const entry of entries) expect(entry?.olderCode).not.toBe(entry?.todayCode)
    for (const number of [1, 35, 55, 67]) {
      expect(readBladderNumber(crosswalk, number)).toBeUndefined()
      expect(olderNumberOf(crosswalk, `BL${number}`)).toBeUndefined()
    }
  })

  test('mean the older points where these are popular', () => {
    const preferred = OLDER.map((number) => readBladderNumber(crosswalk, number)).filter(
      (entry) => entry?.prefer === 'older',
    )
    expect(preferred.map((entry) => [entry?.number, entry?.olderCode])).toEqual([
      [47, 'BL52'],
      [48, 'BL53'],
      [54, 'BL40'],
    ])
    const known = new Set(points.map(({ code }) => code))
    for (const entry of preferred) expect(known).toContain(entry?.olderCode)
  })
})

describe('letters', () => {
  test('give the channels that they can mean, the most likely first', () => {
    const meant = (letters: string) =>
      crosswalk.letters.find((entry) => entry.letters === letters)?.channels
    expect(meant('UB')).toEqual(['BL'])
    expect(meant('H')).toEqual(['HT', 'LR'])
    expect(meant('C')?.[0]).toBe('HT')
    expect(meant('Li')).toEqual(['LI', 'LR'])
    expect(meant('K')?.[0]).toBe('KI')
  })

  test('exist for every channel, with the other channels that they can mean', () => {
    for (const { code } of meridians)
      if (code !== 'SI') expect(lettersOf(crosswalk, code).length, code).toBeGreaterThan(0)
    expect(lettersOf(crosswalk, 'LR')).toContainEqual({ letters: 'H', also: ['HT'] })
  })
})
