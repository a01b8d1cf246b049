import type { DataProblem, Dataset } from '../dataset'
import { lookup } from '../lookup'
import { regionsOfGuide } from '../points/litPoints'
import { isForAnyone, selfPressOf } from '../safety/selfPress'
import type { Guide } from '../schema/region'
import { unknownNames } from './unknownNames'

interface Known {
  readonly guide: ReadonlySet<string>
  readonly source: ReadonlySet<string>
  readonly point: ReadonlySet<string>
}

export const guideFileOf = ({ id }: Pick<Guide, 'id'>): string => `guides/${id}.json`

/** A code in a sentence. */
const CODE = /\b(?:[A-Z]{2}[1-9]\d?|EX-[A-Z]+\d*)\b/g

/** From near to far; the page says that the lists have this order. */
const REACHES = { local: 0, regional: 1, distant: 2 } as const

const codesOf = (points: readonly { readonly code: string }[]) => points.map(({ code }) => code)

/** Checks the guides, and that each region opens known guides and each guide has a region. */
export function checkGuides(
  dataset: Pick<Dataset, 'guides' | 'regions' | 'points' | 'cautions'>,
  known: Known,
): DataProblem[] {
  const cautionOf = lookup(dataset.cautions, 'id')
  const never = new Set(
    codesOf(
      // The strength makes a point light, but no point "never".
      dataset.points.filter(
        (point) => !isForAnyone({ selfPress: selfPressOf(point, cautionOf, 'light') }),
      ),
    ),
  )
  return [
    ...dataset.regions.flatMap(({ id, guides }) => [
      ...unknownNames(known.guide, 'guide', 'regions.json', `${id}.guides`, guides),
      ...twice(guides).map((guide) => ({
        file: 'regions.json',
        at: `${id}.guides`,
        reason: `names "${guide}" twice`,
      })),
    ]),
    ...dataset.guides
      .filter(({ id }) => regionsOfGuide(dataset, id).length === 0)
      .map((guide) => ({ file: guideFileOf(guide), at: '-', reason: 'no region opens it' })),
    ...dataset.guides.flatMap((guide) => checkGuide(guide, known, never)),
  ]
}

/**
 * Checks that a guide uses known ids, lists each point once and the nearest first, offers no point
 * that it leaves out or that nobody should press, and that its printed list means its own points.
 *
 * @param never codes of the points that nobody should press
 */
function checkGuide(guide: Guide, known: Known, never: ReadonlySet<string>): DataProblem[] {
  const { kind, corePoints, furtherPoints, notOffered = [], printed } = guide
  const [core, further] = [codesOf(corePoints), codesOf(furtherPoints)]
  const codes = [...core, ...further]
  const file = guideFileOf(guide)
  const problemAt = (at: string, reason: string): DataProblem => ({ file, at, reason })
  const need = (at: string, what: keyof Known, names: readonly string[]) =>
    unknownNames(known[what], what, file, at, names)
  const inOrder = (path: 'corePoints' | 'furtherPoints') =>
    guide[path]
      .filter(({ reach }, index) =>
        guide[path].slice(0, index).some((before) => REACHES[before.reach] > REACHES[reach]),
      )
      .map(({ code }) => problemAt(`${path}.${code}`, 'stands after one farther away'))
  const statementSources = (path: 'notes' | 'selfCare' | 'whenNotMuscle') =>
    (guide[path] ?? []).flatMap((each, index) =>
      need(`${path}.${index}.sources`, 'source', typeof each === 'string' ? [] : each.sources),
    )
  return [
    ...need('sources', 'source', guide.sources),
    ...need('evidence.sources', 'source', guide.evidence.sources),
    ...need('corePoints', 'point', core),
    ...need('furtherPoints', 'point', further),
    ...need('notOffered', 'point', codesOf(notOffered)),
    ...twice([...codes, ...codesOf(notOffered)]).map((code) =>
      problemAt(
        code,
        codes.includes(code) && codesOf(notOffered).includes(code)
          ? 'is offered and left out'
          : 'stands there twice',
      ),
    ),
    ...codes
      .filter((code) => never.has(code))
      .map((code) => problemAt(code, 'is a point that nobody should press')),
    ...(kind === 'why-not' ? [...corePoints, ...furtherPoints] : [])
      .filter(({ reach }) => reach === 'local')
      .map(({ code }) => problemAt(code, 'lies where the guide says that nothing is pressed')),
    ...inOrder('corePoints'),
    ...inOrder('furtherPoints'),
    ...[...furtherPoints, ...notOffered].flatMap(({ code, sources }) =>
      need(`${code}.sources`, 'source', sources),
    ),
    ...suggestions(guide).flatMap(([path, text]) =>
      (text.match(CODE) ?? [])
        .filter((code) => known.point.has(code))
        .map((code) => problemAt(path, `names ${code}, also to those who are not offered it`)),
    ),
    ...statementSources('notes'),
    ...statementSources('selfCare'),
    ...statementSources('whenNotMuscle'),
    ...(printed ? need('printed.source', 'source', [printed.source]) : []),
    ...(printed?.points ?? []).flatMap(({ name, code, likely }) => [
      ...need(`printed.points.${name}`, 'point', likely === undefined ? [] : [likely]),
      ...(code === undefined || codes.includes(code)
        ? []
        : [problemAt(`printed.points.${name}`, `means "${code}", which the guide does not have`)]),
    ]),
  ]
}

/** The texts that everyone is shown and that may be read as advice, with their paths. */
const suggestions = ({
  means,
  reach,
  evidence,
  ...guide
}: Guide): [path: string, text: string][] => [
  ['means', means],
  ['reach', reach],
  ['evidence', Object.values(evidence).flat().join(' ')],
  ...(['selfCare', 'whenNotMuscle'] as const).map((path): [string, string] => [
    path,
    (guide[path] ?? []).map(({ text }) => text).join(' '),
  ]),
]

const twice = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)
