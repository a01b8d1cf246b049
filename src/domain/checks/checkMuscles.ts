import type { DataProblem, Dataset } from '../dataset'
import { lookup, pick } from '../lookup'
import { isForAnyone, selfPressOf } from '../safety/selfPress'
import type { Muscle } from '../schema/muscle'
import { namesOfRef } from '../schema/skinRef'
import { checkOwnSources, twice } from './checkOwnSources'
import { unknownNames } from './unknownNames'

type Checked = Pick<
  Dataset,
  | 'muscles'
  | 'muscleDoubts'
  | 'muscleSources'
  | 'muscleOutlines'
  | 'landmarks'
  | 'regions'
  | 'guides'
  | 'points'
  | 'cautions'
  | 'redFlags'
  | 'sources'
>

const FILE = 'muscles.json'
const SOURCES = 'muscle-sources.json'
const OUTLINES = 'muscle-outlines'

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

/**
 * Checks that muscles use known ids, name each region, point and flag once, and offer no point that
 * nobody should press or that a guide to the place leaves out; and that each of their own sources is
 * used and is not among the common ones.
 */
export function checkMuscles(dataset: Checked): DataProblem[] {
  const { muscles, muscleDoubts, muscleSources, sources } = dataset
  const cited = new Set([...muscleDoubts, ...muscles.flatMap((muscle) => muscle.sources)])
  const known = {
    region: new Set(idsOf(dataset.regions)),
    point: new Set(dataset.points.map(({ code }) => code)),
    'red flag': new Set(idsOf(dataset.redFlags)),
    source: new Set(idsOf([...sources, ...muscleSources])),
  }
  const need: Need = (kind, at, names) => [
    ...unknownNames(known[kind], kind, FILE, at, names),
    ...twice(names).map((name) => ({ file: FILE, at, reason: `names "${name}" twice` })),
  ]
  return [
    ...twice(idsOf(muscles)).map((id) => ({ file: FILE, at: id, reason: 'stands there twice' })),
    ...need('source', 'doubts', muscleDoubts),
    ...muscles.flatMap((muscle) => checkNames(muscle, need)),
    ...muscles.flatMap((muscle) => checkOffers(muscle, dataset)),
    ...checkOwnSources(SOURCES, muscleSources, { cited, common: sources, by: 'muscle' }),
    ...checkOutlines(dataset),
  ]
}

/** Checks that each muscle has one outline, between known places. */
function checkOutlines({ muscles, muscleOutlines, landmarks, points }: Checked): DataProblem[] {
  const places = new Set([...idsOf(landmarks), ...points.map(({ code }) => code)])
  const ids = idsOf(muscles)
  const outlined = idsOf(muscleOutlines)
  const at = (id: string, reason: string) => ({ file: OUTLINES, at: id, reason })
  return [
    ...ids.filter((id) => !outlined.includes(id)).map((id) => at(id, 'has no outline')),
    ...outlined.filter((id) => !ids.includes(id)).map((id) => at(id, 'is no muscle we know')),
    ...twice(outlined).map((id) => at(id, 'stands there twice')),
    ...muscleOutlines.flatMap(({ id, parts }) =>
      unknownNames(
        places,
        'place',
        OUTLINES,
        id,
        parts.flatMap(({ from, to }) => [...from, ...to].flatMap(namesOfRef)),
      ),
    ),
  ]
}

type Need = (
  kind: 'region' | 'point' | 'red flag' | 'source',
  at: string,
  names: readonly string[],
) => DataProblem[]

const checkNames = (muscle: Muscle, need: Need): DataProblem[] => [
  ...need('region', `${muscle.id}.lies`, muscle.lies),
  ...need('region', `${muscle.id}.felt`, [...muscle.felt.main, ...muscle.felt.also]),
  ...need('point', `${muscle.id}.points`, muscle.points),
  ...need('red flag', `${muscle.id}.redFlags`, muscle.redFlags),
  ...need('source', `${muscle.id}.sources`, muscle.sources),
]

function checkOffers({ id, lies, points }: Muscle, dataset: Checked): DataProblem[] {
  const cautionOf = lookup(dataset.cautions, 'id')
  const places = pick(lookup(dataset.regions, 'id'), lies)
  const guides = dataset.guides.filter((guide) =>
    places.some((place) => place.guides.includes(guide.id)),
  )
  const problemAt = (code: string, reason: string) => ({ file: FILE, at: `${id}.${code}`, reason })
  return pick(lookup(dataset.points, 'code'), points).flatMap((point) => [
    // The strength makes a point light, but no point "never".
    ...(isForAnyone({ selfPress: selfPressOf(point, cautionOf, 'light') })
      ? []
      : [problemAt(point.code, 'is a point that nobody should press')]),
    ...guides
      .filter(({ notOffered = [] }) => notOffered.some(({ code }) => code === point.code))
      .map((guide) => problemAt(point.code, `is left out by the guide "${guide.id}"`)),
  ])
}
