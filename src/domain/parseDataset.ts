import type { z } from 'zod'
import { checkCare } from './checks/checkCare'
import { checkCourses } from './checks/checkCourses'
import { checkCrosswalk } from './checks/checkCrosswalk'
import { checkDose } from './checks/checkDose'
import { guideFileOf } from './checks/checkGuides'
import { checkMuscles } from './checks/checkMuscles'
import { checkReferences } from './checks/checkReferences'
import { checkRelations } from './checks/checkRelations'
import { checkSearch } from './checks/checkSearch'
import { checkTranslations } from './checks/checkTranslations'
import { checkWording } from './checks/checkWording'
import { CHANNEL_CODES } from './codes'
import type { DataFile, DataProblem, Dataset } from './dataset'
import { careFile } from './schema/care'
import { conditionFile } from './schema/condition'
import { courseFile } from './schema/course'
import { crosswalkFile } from './schema/crosswalk'
import { landmarkFile, proportionFile } from './schema/landmark'
import { meridianFile } from './schema/meridian'
import { muscleFile, muscleOutlineFile } from './schema/muscle'
import { type Point, pointFile } from './schema/point'
import { type Guide, guideFile, type Region, regionFile } from './schema/region'
import { relationFile } from './schema/relation'
import { cautionFile, redFlagFile, sourceFile } from './schema/safety'
import { searchFile } from './schema/search'
import { structureFile } from './schema/structure'
import { techniqueFile } from './schema/technique'
import { translationFile } from './schema/translation'

/** The schema of each data file; `*` stands for one name. */
export const FILE_SCHEMAS = {
  'meridians.json': meridianFile,
  'landmarks/*.json': landmarkFile,
  'proportions.json': proportionFile,
  'regions.json': regionFile,
  'guides/*.json': guideFile,
  'techniques.json': techniqueFile,
  'structures.json': structureFile,
  'cautions.json': cautionFile,
  'conditions.json': conditionFile,
  'red-flags.json': redFlagFile,
  'sources.json': sourceFile,
  'care.json': careFile,
  'muscles.json': muscleFile,
  'muscle-sources.json': sourceFile,
  'muscle-outlines/*.json': muscleOutlineFile,
  'courses.json': courseFile,
  'course-sources.json': sourceFile,
  'crosswalk.json': crosswalkFile,
  'search.json': searchFile,
  'points/*.json': pointFile,
  'relations/*.json': relationFile,
  'translations/*.json': translationFile,
} as const
const GUIDE_FILE = /^guides\/(.+)\.json$/

type FileKind = keyof typeof FILE_SCHEMAS

function kindOf(name: string): FileKind | undefined {
  const kind = name.replace(
    /^(guides|landmarks|muscle-outlines|points|relations|translations)\/[A-Za-z-]+\.json$/,
    '$1/*.json',
  )
  return Object.hasOwn(FILE_SCHEMAS, kind) ? (kind as FileKind) : undefined
}

export type ParsedDataset =
  | { readonly dataset: Dataset; readonly problems: readonly [] }
  | { readonly dataset: undefined; readonly problems: readonly DataProblem[] }

/** Checks each file against its schema, then the references, then the rules for content. */
export function parseDataset(files: readonly DataFile[]): ParsedDataset {
  const problems: DataProblem[] = []

  function read<Kind extends FileKind>(kind: Kind): z.infer<(typeof FILE_SCHEMAS)[Kind]>[] {
    const ofKind = files.filter(({ name }) => kindOf(name) === kind)
    if (ofKind.length === 0) problems.push({ file: kind, at: '-', reason: 'is missing' })
    return ofKind.flatMap(({ name, json }) => {
      const result = FILE_SCHEMAS[kind].safeParse(json)
      if (result.success) return [result.data as z.infer<(typeof FILE_SCHEMAS)[Kind]>]
      problems.push(...result.error.issues.map((issue) => problemOf(name, json, issue)))
      return []
    })
  }

  /** A guide is found by its id, so its file bears it. */
  function readGuides(): Guide[] {
    const ids = files.flatMap(({ name }) => GUIDE_FILE.exec(name)?.[1] ?? [])
    return read('guides/*.json').map((guide) => {
      if (!ids.includes(guide.id))
        problems.push({ file: guideFileOf(guide), at: 'id', reason: 'is not the name of its file' })
      return guide
    })
  }

  for (const { name } of files)
    if (!kindOf(name)) problems.push({ file: name, at: '-', reason: 'is not a data file we know' })

  const [care] = read('care.json')
  const [crosswalk] = read('crosswalk.json')
  const regions = read('regions.json').flat()
  const muscles = read('muscles.json')
  const [search] = read('search.json')
  const rest: Omit<Dataset, 'care' | 'crosswalk' | 'search'> = {
    meridians: read('meridians.json').flat(),
    landmarks: read('landmarks/*.json').flat(),
    spans: read('proportions.json').flatMap(({ spans }) => spans),
    regions,
    guides: readGuides().toSorted(byFirstOf(regions)),
    techniques: read('techniques.json').flat(),
    structures: read('structures.json').flat(),
    cautions: read('cautions.json').flat(),
    conditions: read('conditions.json').flat(),
    redFlags: read('red-flags.json').flat(),
    sources: read('sources.json').flat(),
    muscles: muscles.flatMap((file) => file.muscles),
    muscleDoubts: muscles.flatMap(({ doubts }) => doubts),
    muscleSources: read('muscle-sources.json').flat(),
    muscleOutlines: read('muscle-outlines/*.json').flat(),
    courses: read('courses.json').flat(),
    courseSources: read('course-sources.json').flat(),
    points: read('points/*.json').flat().toSorted(byChannelThenNumber),
    relations: read('relations/*.json').flat(),
    translations: read('translations/*.json'),
  }
  const dataset = care && crosswalk && search && { ...rest, care, crosswalk, search }
  if (dataset && problems.length === 0)
    problems.push(
      ...checkReferences(dataset),
      ...checkMuscles(dataset),
      ...checkCourses(dataset),
      ...checkRelations(dataset),
    )
  // These checks rely on all references being valid.
  if (dataset && problems.length === 0)
    problems.push(
      ...checkDose(dataset),
      ...checkWording(dataset),
      ...checkCare(dataset),
      ...checkCrosswalk(dataset),
      ...checkSearch(dataset),
      ...checkTranslations(dataset),
    )
  return dataset && problems.length === 0
    ? { dataset, problems: [] }
    : { dataset: undefined, problems: problems }
}

/** Replaces an entry's index by its code or id, so that the error is easy to find. */
function problemOf(file: string, json: unknown, issue: z.core.$ZodIssue): DataProblem {
  const path = issue.path.map(String)
  const entry = Array.isArray(json) ? json[Number(path[0])] : undefined
  const name = entry?.code ?? entry?.id
  if (typeof name === 'string') path[0] = name
  return { file, at: path.join('.') || '-', reason: issue.message }
}

const channelRank = (code: string): number => {
  const rank = CHANNEL_CODES.findIndex((channel) => code.startsWith(channel))
  return rank === -1 ? CHANNEL_CODES.length : rank
}

/** From head to foot: in the order in which the regions first name them. */
function byFirstOf(regions: readonly Region[]): (a: Guide, b: Guide) => number {
  const order = [...new Set(regions.flatMap(({ guides }) => guides))]
  return (a, b) => order.indexOf(a.id) - order.indexOf(b.id)
}

function byChannelThenNumber(a: Point, b: Point): number {
  return (
    channelRank(a.code) - channelRank(b.code) ||
    a.code.localeCompare(b.code, 'en', { numeric: true })
  )
}
