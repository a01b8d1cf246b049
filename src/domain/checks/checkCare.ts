import { careTopics } from '../care/care'
import { careClaims } from '../care/carePages'
import type { DataProblem, Dataset } from '../dataset'

const FILE = 'care.json'

/** Checks that every id in the care guide exists and that each guide has exactly one care page. */
export function checkCare({ care, guides, sources }: Dataset): DataProblem[] {
  const problems: DataProblem[] = []
  const fault = (at: string, reason: string) => problems.push({ file: FILE, at, reason })
  const known = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id))
  const [guideIds, sourceIds] = [known(guides), known(sources)]
  const methodIds = known(care.methods)

  const addresses = [...careTopics(care).map(({ id }) => id), ...guideIds]
  for (const id of addresses)
    if (addresses.indexOf(id) !== addresses.lastIndexOf(id)) fault(id, 'stands there twice')
  for (const { at, claim } of careClaims(care))
    for (const id of claim.sources)
      if (!sourceIds.has(id)) fault(at, `names an unknown source "${id}"`)
  for (const { guide, fits } of care.places) {
    if (!guideIds.has(guide)) fault('places', `names an unknown guide "${guide}"`)
    for (const { method } of fits)
      if (!methodIds.has(method)) fault(`places.${guide}`, `names an unknown method "${method}"`)
  }
  for (const id of guideIds) {
    const count = care.places.filter(({ guide }) => guide === id).length
    if (count !== 1) fault('places', `has ${count} entries for the guide "${id}"`)
  }
  return problems
}
