import type { DataProblem, Dataset } from '../dataset'
import { checkBranches } from '../points/branches'
import { measuredLevel, type Placement, type PlaceRef } from '../schema/placement'
import type { Point } from '../schema/point'
import { checkConditions } from './checkConditions'
import { checkGuides } from './checkGuides'
import { checkRedFlags } from './checkRedFlags'
import { unknownNames } from './unknownNames'

/** Checks that ids are unique and that every reference in the dataset names a known id. */
export function checkReferences(dataset: Dataset): DataProblem[] {
  const problems: DataProblem[] = []
  const known = {
    landmark: names('landmarks', dataset.landmarks),
    span: names('proportions.json', dataset.spans),
    region: names('regions.json', dataset.regions),
    technique: names('techniques.json', dataset.techniques),
    structure: names('structures.json', dataset.structures),
    caution: names('cautions.json', dataset.cautions),
    source: names('sources.json', dataset.sources),
    guide: names('guides', dataset.guides),
    channel: names(
      'meridians.json',
      dataset.meridians.map(({ code }) => ({ id: code })),
    ),
    point: names(
      'points',
      dataset.points.map(({ code }) => ({ id: code })),
    ),
  }
  type Kind = keyof typeof known
  const placeNames = new Set([...known.landmark, ...known.point])

  function names(file: string, entries: readonly { id: string }[]): ReadonlySet<string> {
    const seen = new Set<string>()
    for (const { id } of entries) {
      if (seen.has(id)) problems.push({ file, at: id, reason: 'stands there twice' })
      seen.add(id)
    }
    return seen
  }

  function need(file: string, at: string, kind: Kind, used: readonly string[]) {
    problems.push(...unknownNames(known[kind], kind, file, at, used))
  }

  for (const point of dataset.points) {
    const file = pointFileOf(point)
    const { code } = point
    need(file, `${code}.sources`, 'source', point.sources)
    need(file, `${code}.cautions`, 'caution', point.cautions ?? [])
    need(file, `${code}.usesSources`, 'source', point.usesSources ?? [])
    need(file, `${code}.technique.site`, 'technique', [point.technique.site])
    const structures = (point.beneath ?? []).map(({ structure }) => structure)
    need(file, `${code}.beneath`, 'structure', structures)
    need(
      file,
      `${code}.hand`,
      'span',
      (point.hand ?? []).map(({ span }) => span),
    )
    for (const placement of placementsOf(point)) {
      need(file, `${code}.placement`, 'span', spansOf(placement))
      const places = placesOf(placement).map((ref) => (typeof ref === 'string' ? ref : ref.place))
      problems.push(
        ...unknownNames(placeNames, 'landmark or point', file, `${code}.placement`, places),
      )
    }
  }
  for (const { id, sources, untouched } of dataset.landmarks) {
    need('landmarks', `${id}.sources`, 'source', sources)
    need('landmarks', `${id}.untouched`, 'caution', untouched === undefined ? [] : [untouched])
  }
  for (const { id, from, to, sources } of dataset.spans) {
    need('proportions.json', id, 'landmark', [from, to])
    need('proportions.json', `${id}.sources`, 'source', sources)
  }
  for (const { code, pairedWith, sources } of dataset.meridians) {
    need('meridians.json', `${code}.pairedWith`, 'channel', [pairedWith])
    need('meridians.json', `${code}.sources`, 'source', sources)
  }
  problems.push(...checkBranches(dataset))
  names('red-flags.json', dataset.redFlags)
  problems.push(
    ...checkGuides(dataset, known),
    ...checkConditions(dataset, known),
    ...checkRedFlags(dataset),
  )
  for (const { id, where } of dataset.cautions) {
    need('cautions.json', `${id}.where.beneath`, 'structure', where.beneath ?? [])
    need('cautions.json', `${id}.where.points`, 'point', where.points ?? [])
  }
  for (const { id, sources } of [...dataset.techniques, ...dataset.cautions, ...dataset.redFlags])
    need('techniques, cautions, red-flags', `${id}.sources`, 'source', sources)
  return problems
}

export const pointFileOf = ({ code }: Pick<Point, 'code'>): string =>
  `points/${code.slice(0, 2)}.json`

const placementsOf = (point: Point): Placement[] =>
  point.placement ? [point.placement] : (point.spots ?? []).map(({ placement }) => placement)

function spansOf(placement: Placement): string[] {
  const own = (() => {
    switch (placement.kind) {
      case 'along':
        return [placement.span]
      case 'level':
        return [placement.level, placement.lateral].flatMap((part) =>
          typeof part === 'object' && 'span' in part ? [part.span] : [],
        )
      case 'meet':
        return [placement.level.span]
      default:
        return []
    }
  })()
  const moves = [...(placement.moves ?? []), ...(placement.nudge ? [placement.nudge] : [])]
  return [...own, ...moves.map(({ span }) => span)]
}

/** Every landmark or point that a placement refers to. */
function placesOf(placement: Placement): PlaceRef[] {
  switch (placement.kind) {
    case 'at':
      return [placement.place]
    case 'between':
    case 'along':
      return [placement.from, placement.to]
    case 'level': {
      const { level, lateral } = placement
      const measured = measuredLevel(level)
      return [
        ...(measured ? placesOf(measured) : [level as PlaceRef]),
        ...('of' in lateral ? [lateral.of] : []),
      ]
    }
    case 'meet':
      return [placement.from, placement.to, placement.level.of]
  }
}
