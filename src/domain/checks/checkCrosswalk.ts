import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'crosswalk.json'

/**
 * Checks that the crosswalk has each older number, each present-day code and each set of letters
 * once, and that its sources exist.
 */
export function checkCrosswalk({ crosswalk, sources }: Dataset): DataProblem[] {
  const { letters, bladder } = crosswalk
  const known = new Set(sources.map(({ id }) => id))
  const cited = [...crosswalk.sources, ...bladder.flatMap((entry) => entry.sources ?? [])]
  const twice = (values: readonly string[]) =>
    values.filter((value, index) => values.indexOf(value) !== index)
  const repeated = [
    ...twice(letters.map((entry) => entry.letters)),
    ...twice(bladder.map(({ older }) => String(older))),
    ...twice(bladder.map(({ code }) => code)),
  ]
  const numbered = new Set(bladder.map(({ older }) => `BL${older}`))
  return [
    ...repeated.map((at) => ({ file: FILE, at, reason: 'stands there twice' })),
    ...bladder
      .filter(({ code }) => !numbered.has(code))
      .map(({ code }) => ({ file: FILE, at: code, reason: 'is no point that was renumbered' })),
    ...unknownNames(known, 'source', FILE, 'sources', cited),
  ]
}
