import type { DataProblem, Dataset } from '../dataset'
import { lookup } from '../lookup'
import type { Course } from '../schema/course'
import { namesOfRef } from '../schema/skinRef'
import type { StructureKind } from '../schema/structure'
import { checkOwnSources, twice } from './checkOwnSources'
import { unknownNames } from './unknownNames'

type Checked = Pick<
  Dataset,
  'courses' | 'courseSources' | 'structures' | 'landmarks' | 'points' | 'sources'
>

const FILE = 'courses.json'
const SOURCES = 'course-sources.json'

/** What a course of each kind may be called among the structures. */
const KINDS: Readonly<Record<Course['kind'], readonly StructureKind[]>> = {
  artery: ['artery', 'small-artery', 'neck-vessel'],
  vein: ['vein', 'skin-vein', 'neck-vessel'],
  nerve: ['nerve', 'skin-nerve'],
}

/**
 * Checks that courses are of known structures of their kind, one each, between known places and with
 * known sources; and that each of their own sources is used and is not among the common ones.
 */
export function checkCourses(dataset: Checked): DataProblem[] {
  const { courses, courseSources, sources } = dataset
  const structureOf = lookup(dataset.structures, 'id')
  const places = new Set([
    ...dataset.landmarks.map(({ id }) => id),
    ...dataset.points.map(({ code }) => code),
  ])
  const known = new Set([...sources, ...courseSources].map(({ id }) => id))
  const cited = new Set(courses.flatMap((course) => course.sources))
  const problemAt = (at: string, reason: string): DataProblem => ({ file: FILE, at, reason })
  return [
    ...twice(courses.map(({ id }) => id)).map((id) => problemAt(id, 'stands there twice')),
    ...courses.flatMap((course) => {
      const { id, kind, parts } = course
      const structure = structureOf(id)
      const refs = parts.flat().flatMap(({ at }) => namesOfRef(at))
      return [
        ...(structure ? [] : [problemAt(id, 'is no structure we know')]),
        ...(structure && !KINDS[kind].includes(structure.kind)
          ? [problemAt(`${id}.kind`, `calls the ${structure.name} a ${kind}`)]
          : []),
        ...unknownNames(places, 'place', FILE, `${id}.parts`, refs),
        ...unknownNames(known, 'source', FILE, `${id}.sources`, course.sources),
      ]
    }),
    ...checkOwnSources(SOURCES, courseSources, { cited, common: sources, by: 'course' }),
  ]
}
