import { channelOf } from '../atlas'
import type { DataProblem, Dataset } from '../dataset'

/** A point that a channel's line passes, on the channel's own side of the body or the other. */
export interface BranchStop {
  readonly code: string
  readonly opposite: boolean
  /** Set if the line passes midway between `code` and this point. */
  readonly midwayTo?: string
}

const OPPOSITE = 'opposite '

/**
 * Expands a branch of the data: a code is one stop, `BL1..BL10` is ten stops, `opposite LI20` lies
 * on the other side of the body, and `GB9/GB18` is midway between two points.
 */
export function expandBranch(branch: readonly string[]): BranchStop[] {
  return branch.flatMap((entry) => {
    const [point = '', midwayTo] = entry.split('/')
    if (midwayTo !== undefined) return [{ code: point, opposite: false, midwayTo }]
    const [first = '', last] = entry.replace(OPPOSITE, '').split('..')
    const opposite = entry.startsWith(OPPOSITE)
    if (last === undefined) return [{ code: first, opposite }]
    const [from, to] = [numberOf(first), numberOf(last)]
    return Array.from({ length: to - from + 1 }, (_, step) => ({
      code: `${first.slice(0, 2)}${from + step}`,
      opposite,
    }))
  })
}

const numberOf = (code: string) => Number(code.slice(2))

/** Checks that every stop is a known point and every point of a channel one of its stops. */
export function checkBranches({ meridians, points }: Dataset): DataProblem[] {
  const known = new Set(points.map(({ code }) => code))
  return meridians.flatMap(({ code: channel, branches }) => {
    const all = branches.flatMap(expandBranch)
    const stops = all.filter(({ midwayTo }) => midwayTo === undefined).map(({ code }) => code)
    const used = all.flatMap(({ code, midwayTo }) => (midwayTo ? [code, midwayTo] : [code]))
    const unknown = used.filter((code) => !known.has(code))
    const missing = [...known].filter(
      (code) => channelOf(code) === channel && !stops.includes(code),
    )
    return [
      ...unknown.map((code) => `names an unknown point "${code}"`),
      ...missing.map((code) => `leaves out ${code}`),
    ].map((reason) => ({ file: 'meridians.json', at: `${channel}.branches`, reason }))
  })
}
