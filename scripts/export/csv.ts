import type { ExportedPoint } from './atlasExport'

const COLUMNS: readonly (readonly [name: string, of: (point: ExportedPoint) => unknown])[] = [
  ['code', ({ code }) => code],
  ['spot', ({ spot }) => spot ?? ''],
  ['side', ({ side }) => side],
  ['x', ({ position }) => position[0]],
  ['y', ({ position }) => position[1]],
  ['z', ({ position }) => position[2]],
  ['normal_x', ({ normal }) => normal[0]],
  ['normal_y', ({ normal }) => normal[1]],
  ['normal_z', ({ normal }) => normal[2]],
  ['region', ({ region }) => region],
  ['part', ({ part }) => part],
  ['pinyin', ({ names }) => names.pinyin],
  ['traditional', ({ names }) => names.traditional],
  ['simplified', ({ names }) => names.simplified],
  ['english', ({ names }) => names.english],
  ['self_press', ({ selfPress }) => selfPress],
  ['cautions', ({ cautions }) => cautions.join(' ')],
  ['tools', ({ technique }) => technique.tools.join(' ')],
  ['strength', ({ technique }) => technique.strength],
  ['seconds', ({ technique }) => technique.seconds.join('-')],
  ['beneath', ({ beneath }) => beneath.map(({ id, cover }) => `${id}:${cover}`).join(' ')],
  ['confidence', ({ confidence }) => confidence],
  ['confidence_reason', ({ confidenceReason }) => confidenceReason ?? ''],
]

/** The points as a CSV table, one row per point (RFC 4180: CRLF, quotes doubled inside quotes). */
export function formatCsv(points: readonly ExportedPoint[]): string {
  const rows = points.map((point) => COLUMNS.map(([, of]) => quoted(String(of(point)))).join(','))
  return [COLUMNS.map(([name]) => name).join(','), ...rows, ''].join('\r\n')
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
