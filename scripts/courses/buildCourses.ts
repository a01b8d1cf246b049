import type { Vector3 } from 'three'
import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import {
  COURSES_FORMAT,
  type CoursesFile,
  NEAR_POINTS,
  type StoredPart,
} from '../../src/body/courses'
import { packPoints } from '../../src/body/lines'
import type { Dataset } from '../../src/domain/dataset'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import { lookup, pick } from '../../src/domain/lookup'
import { isWarnedOf } from '../../src/domain/safety/warnedOf'
import type { PlacedSpot } from '../../src/placement/resolveAtlas'
import { loadBody } from '../body/loadBody'
import { loadDataset } from '../data/loadDataset'
import type { Built } from '../pipeline/step'
import { placeAtlas } from '../placement/placeAtlas'
import { type Files, readJson } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { bonesInside } from './bonesInside'
import { measureNear } from './measureNear'
import { type CoursePlace, type Surroundings, traceCourse } from './traceCourse'

/** Places the courses of arteries, veins and nerves in every body, and measures points from them. */
export async function buildCourses(files: Files): Promise<Built> {
  const dataset = loadDataset('data', files)
  const built: Record<string, string> = {}
  for (const bodyId of BODY_IDS) {
    const file = coursesFile(bodyId, dataset, await surroundingsOf(bodyId, dataset, files))
    built[`public/models/courses-${bodyId}.json`] = jsonByRows(file, ['courses'])
  }
  return built
}

async function surroundingsOf(bodyId: BodyId, dataset: Dataset, files: Files) {
  const { skin, spots, landmarks } = placeAtlas(dataset, await loadBody(bodyId, files))
  // A code with several spots names none of them.
  const sole = spots.flatMap(({ code, spot, place }) =>
    spot === undefined ? [[code, place] as const] : [],
  )
  const header = parseBonesHeader(readJson(files, 'public/models/bones.json'))
  const bytes = files.read(`public/models/${header.bodies[bodyId].file}`)
  const skeleton = await decodeBones(header, bodyId, bytes)
  return { skin, spots, places: new Map([...landmarks, ...sole]), bones: bonesInside(skeleton) }
}

const coursesFile = (
  body: BodyId,
  dataset: Dataset,
  around: Surroundings & { readonly spots: readonly PlacedSpot[] },
): CoursesFile => ({
  format: COURSES_FORMAT,
  version: 1,
  body,
  courses: dataset.courses.map((course) => {
    const parts = traceCourse(course, around)
    return {
      id: course.id,
      kind: course.kind,
      parts: parts.map(storedPart),
      near: measureNear(parts, around.spots, NEAR_POINTS),
      warned: warnedOf(course.id, dataset),
    }
  }),
})

function warnedOf(structure: string, { points, cautions }: Dataset): string[] {
  const cautionOf = lookup(cautions, 'id')
  return points
    .filter((point) => isWarnedOf(point, pick(cautionOf, point.cautions ?? []), structure))
    .map(({ code }) => code)
}

const storedPart = (places: readonly CoursePlace[]): StoredPart => ({
  skin: packed(places.map(({ position }) => position)),
  deep: packed(places.map(({ deep }) => deep)),
})

const packed = (line: readonly Vector3[]) => packPoints(line.map(({ x, y, z }) => [x, y, z]))
