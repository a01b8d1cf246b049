import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { historyTable, timeInTable } from '../../../src/domain/session/historyTable'
import {
  MAX_PAST,
  type PastSession,
  readHistory,
  withFeeling,
  withSession,
} from '../../../src/domain/session/sessionHistory'
import type { SessionSummary } from '../../../src/domain/session/sessionRun'

const summary = (endedAt: number, change: Partial<SessionSummary> = {}): SessionSummary => ({
  from: { kind: 'guide', guide: 'calf' },
  endedAt,
  pressed: ['BL57', 'BL60'],
  notPressed: [],
  leftOut: [],
  seconds: 160,
  complete: true,
  ...change,
})
const calf: PastSession = { endedAt: 7, codes: ['BL57', 'BL60'], seconds: 160, feeling: 'better' }

describe('the history of sessions', () => {
  test('keeps when, which points, how long and how it was, the latest first', () => {
    const past = withSession(withSession([], summary(6)), summary(7))
    expect(withFeeling(past, 7, 'better')).toEqual([calf, { ...past[1] }])
    expect(withFeeling(withFeeling(past, 7, 'worse'), 7, undefined)).toEqual(past)
    expect(withFeeling(past, 8, 'same')).toEqual(past)
  })

  test('keeps no session without a pressed point', () => {
    expect(withSession([calf], summary(8, { pressed: [], seconds: 0 }))).toEqual([calf])
  })

  test('keeps a bounded number, and drops the oldest', () => {
    let past: readonly PastSession[] = []
    for (let at = 0; at < MAX_PAST + 5; at++) past = withSession(past, summary(at))
    expect(past).toHaveLength(MAX_PAST)
    expect([past[0]?.endedAt, past.at(-1)?.endedAt]).toEqual([MAX_PAST + 4, 5])
    expect(readHistory([...past, ...past])).toHaveLength(MAX_PAST)
  })

  test('is read as it was written, without what is invalid', () => {
    const json = JSON.parse(JSON.stringify([calf, { ...calf, endedAt: 6, feeling: undefined }]))
    expect(readHistory(json)).toEqual(json)
    expect(readHistory([{ ...calf, feeling: 'cured' }])).toEqual([
      { endedAt: 7, codes: calf.codes, seconds: 160 },
    ])
    const spoilt = [
      { endedAt: -1 },
      { endedAt: 1e300 },
      { seconds: null },
      { codes: [] },
      { codes: ['=1+1'] },
      { codes: 'BL57' },
    ]
    expect(readHistory([null, 7, ...spoilt.map((change) => ({ ...calf, ...change }))])).toEqual([])
    expect(readHistory({})).toBeUndefined()
    fc.assert(fc.property(fc.jsonValue(), (json) => void readHistory(json)))
  })

  test('is a table that a person can read', () => {
    const past = [calf, { endedAt: 6, codes: ['EX-HN5'], seconds: 20 }]
    const { sessionHistory: t } = loadMessages('en')
    expect(historyTable(t, past, (endedAt) => `day ${endedAt}`)).toBe(
      '\uFEFF"Date","Points","Minutes of pressing","How it was afterwards"\r\n' +
        '"day 7","BL57 BL60","3","better"\r\n' +
        '"day 6","EX-HN5","1","not said"\r\n',
    )
    expect(timeInTable(new Date(2026, 0, 5, 9, 7).getTime())).toBe('2026-01-05 09:07')
  })
})
