import type { MessagesOf } from '../../messages/types'
import { wholeMinutes } from './describeSession'
import type { PastSession, SessionHistory } from './sessionHistory'

export const feelingWord = (t: MessagesOf<'sessionHistory'>, { feeling }: PastSession): string =>
  t[feeling ?? 'notSaid']

/**
 * The history as a table that spreadsheets open: CSV as in RFC 4180, UTF-8 with a byte order mark.
 *
 * @param when the time of a session as text
 */
export function historyTable(
  t: MessagesOf<'sessionHistory'>,
  past: SessionHistory,
  when: (endedAt: number) => string,
): string {
  const rows = past.map((session) => [
    when(session.endedAt),
    session.codes.join(' '),
    String(wholeMinutes(session.seconds)),
    feelingWord(t, session),
  ])
  const lines = [[t.when, t.points, t.minutes, t.how], ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  )
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** "2026-11-28 18:05" in the device's time zone, for a table. */
export function timeInTable(endedAt: number): string {
  const date = new Date(endedAt)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}
