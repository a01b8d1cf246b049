import type { Atlas } from '../atlas'

/** Roles whose points every school teaches first. */
const TAUGHT_FIRST = new Set([
  'yuan-source',
  'confluent',
  'luo-connecting',
  'he-sea',
  'hui-meeting',
])

/**
 * How well known a point is, to rank equally good readings: what the guides name, and what is taught
 * first. Larger is better known; 0 for an unknown code.
 */
export function fameOf(atlas: Atlas, code: string): number {
  const point = atlas.point(code)
  if (!point) return 0
  const core = atlas.guides.filter(({ corePoints }) => corePoints.includes(code)).length
  const further = atlas.guides.filter(({ furtherPoints }) => furtherPoints.includes(code)).length
  const taught = (point.roles ?? []).filter((role) => TAUGHT_FIRST.has(role)).length
  return 1 + 3 * Math.min(core, 2) + Math.min(further, 2) + 2 * taught
}
