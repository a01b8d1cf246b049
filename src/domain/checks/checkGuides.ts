import type { DataProblem, Dataset } from '../dataset'
import { unknownNames } from './unknownNames'

const FILE = 'guides.json'

interface Known {
  readonly region: ReadonlySet<string>
  readonly source: ReadonlySet<string>
  readonly point: ReadonlySet<string>
}

/** From near to far; the page says that the lists have this order. */
const REACHES = { local: 0, regional: 1, distant: 2 } as const

const codesOf = (points: readonly { readonly code: string }[]) => points.map(({ code }) => code)

/**
 * Checks that guides use known ids, list each point once and the nearest first, and that their
 * printed lists mean only points of the guide.
 */
export function checkGuides({ guides }: Pick<Dataset, 'guides'>, known: Known): DataProblem[] {
  return guides.flatMap((guide) => {
    const { corePoints, furtherPoints, printed } = guide
    const [core, further] = [codesOf(corePoints), codesOf(furtherPoints)]
    const codes = [...core, ...further]
    const problemAt = (path: string, reason: string): DataProblem => ({
      file: FILE,
      at: `${guide.id}.${path}`,
      reason,
    })
    const need = (path: string, kind: keyof Known, names: readonly string[]) =>
      unknownNames(known[kind], kind, FILE, `${guide.id}.${path}`, names)
    const inOrder = (path: 'corePoints' | 'furtherPoints') =>
      guide[path]
        .filter(({ reach }, index) =>
          guide[path].slice(0, index).some((before) => REACHES[before.reach] > REACHES[reach]),
        )
        .map(({ code }) => problemAt(`${path}.${code}`, 'stands after one farther away'))
    return [
      ...need('regions', 'region', guide.regions),
      ...need('sources', 'source', guide.sources),
      ...need('evidence.sources', 'source', guide.evidence.sources),
      ...need('corePoints', 'point', core),
      ...need('furtherPoints', 'point', further),
      ...codes
        .filter((code, index) => codes.indexOf(code) !== index)
        .map((code) => problemAt(code, 'stands there twice')),
      ...inOrder('corePoints'),
      ...inOrder('furtherPoints'),
      ...furtherPoints.flatMap(({ code, sources }) =>
        need(`furtherPoints.${code}.sources`, 'source', sources),
      ),
      ...(printed ? need('printed.source', 'source', [printed.source]) : []),
      ...(printed?.points ?? []).flatMap(({ name, code, likely }) => [
        ...need(`printed.points.${name}`, 'point', likely === undefined ? [] : [likely]),
        ...(code === undefined || codes.includes(code)
          ? []
          : [
              problemAt(`printed.points.${name}`, `means "${code}", which the guide does not have`),
            ]),
      ]),
    ]
  })
}
