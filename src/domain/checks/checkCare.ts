import { careTopics } from '../care/care'
import { careClaims } from '../care/carePages'
import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'care.json'

/**
 * Checks that every id in the care guide exists, and that each guide says what else helps: on one
 * care page, or in the guide itself.
 */
export function checkCare({ care, guides, sources }: Dataset): DataProblem[] {
  const problems: DataProblem[] = []
  const fault = (at: string, reason: string) => problems.push({ file: FILE, at, reason })
  const need = (known: ReadonlySet<string>, kind: string, at: string, names: readonly string[]) =>
    problems.push(...unknownNames(known, kind, FILE, at, names))
  const known = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  const [guideIds, sourceIds] = [known(guides), known(sources)]
  const methodIds = known(care.methods)

  const addresses = [...careTopics(care).map(({ id }) => id), ...guideIds]
  for (const id of addresses)
    if (addresses.indexOf(id) !== addresses.lastIndexOf(id)) fault(id, 'stands there twice')
  for (const { at, claim } of careClaims(care)) need(sourceIds, 'source', at, claim.sources)
  for (const { guide, fits } of care.places) {
    need(guideIds, 'guide', 'places', [guide])
    const methods = fits.map(({ method }) => method)
    need(methodIds, 'method', `places.${guide}`, methods)
  }
  for (const { id, selfCare } of guides) {
    const count = care.places.filter(({ guide }) => guide === id).length
    if (count > 1 || (count === 0 && !selfCare))
      fault('places', `has ${count} entries for the guide "${id}"`)
  }
  return problems
}
