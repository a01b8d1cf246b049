import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import {
  COURSES_FORMAT,
  type CoursesFile,
  type PlacedCourse,
  parseCourses,
} from '../../src/body/courses'
import type { Vec3 } from '../../src/body/frame'
import { parsePositions } from '../../src/body/positions'
import { distance } from '../../src/body/vectors'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { lookup } from '../../src/domain/lookup'
import { modelFile, modelJson } from '../modelFiles'
import { type MeasuredBody, MM, measureBody } from '../skeleton/measure'
import { NAMED_FROM_AFAR } from './courseExceptions'

/** A point this near to a course has to name it, millimetres over the skin. */
const BESIDE = 6
/** What a point calls deep lies at most so far from it, millimetres: farther it would mean nothing. */
const DEEP = 65

/** Where the standard (WHO 2008) defines a point by a pulse or a nerve. */
const BY_THE_STANDARD = [
  ['facial-artery', 'ST5'],
  ['carotid-artery', 'ST9'],
  ['femoral-artery', 'ST30'],
  ['femoral-artery', 'SP11'],
  ['femoral-artery', 'LR10'],
  ['axillary-artery', 'HT1'],
  ['dorsal-foot-artery', 'LR3'],
  ['dorsal-foot-artery', 'ST42'],
  ['superficial-temporal-artery', 'TE22'],
  ['ulnar-nerve', 'SI8'],
] as const

const dataset = loadDataset()
const courseOf = lookup(dataset.courses, 'id')
/** What each point names beneath it, of all that has a course. */
const named = dataset.points.flatMap(({ code, beneath = [] }) =>
  beneath
    .filter(({ structure }) => courseOf(structure))
    .map(({ structure, cover }) => ({ code, structure, cover })),
)

const SMALL: CoursesFile = {
  format: COURSES_FORMAT,
  version: 1,
  body: 'female',
  courses: [
    {
      id: 'a',
      kind: 'artery',
      parts: [{ skin: [1000, 0, 0, 10, 0, 0], deep: [1000, -50, 0, 10, 0, 0] }],
      near: [['LU9', 1.2, 5]],
      warned: ['LU9'],
    },
  ],
}

describe('a file of courses', () => {
  it('is read', () => {
    const [course] = parseCourses(SMALL)
    expect(course?.near).toEqual([['LU9', 1.2, 5]])
    expect(course?.parts[0]?.skin).toEqual([
      [0.1, 0, 0],
      [0.101, 0, 0],
    ])
    expect(course?.parts[0]?.deep[0]).toEqual([0.1, -0.005, 0])
  })

  it('is refused if it is damaged', () => {
    const withPart = (part: object) => ({
      ...SMALL,
      courses: [{ ...SMALL.courses[0], parts: [part] }],
    })
    expect(() => parseCourses({ ...SMALL, version: 2 })).toThrow('cannot be read')
    expect(() => parseCourses('<html>')).toThrow('cannot be read')
    const damaged = 'The course of "a" is damaged.'
    expect(() => parseCourses(withPart({ skin: [1, 2, 3], deep: [1, 2, 3] }))).toThrow(damaged)
    expect(() => parseCourses(withPart({ skin: [1, 2, 3, 4, 5, 6], deep: [1] }))).toThrow(damaged)
    const halves = [1, 2, 3, 4, 5, 0.5]
    expect(() => parseCourses(withPart({ skin: halves, deep: halves }))).toThrow(damaged)
  })
})

describe.each(BODY_IDS)('the courses in the %s body', (bodyId) => {
  const courses = parseCourses(modelJson(`courses-${bodyId}.json`))
  const placedOf = lookup(courses, 'id')
  const places = parsePositions(modelJson(`places-${bodyId}.json`)).filter(
    ({ side }) => side !== 'right',
  )
  const nearOf = (structure: string, code: string) =>
    placedOf(structure)?.near.find(([point]) => point === code)
  const straightTo = ({ parts }: PlacedCourse, code: string): number => {
    const deep = parts.flatMap((part) => part.deep)
    const spots = places.filter((place) => place.code === code)
    return Math.min(...spots.flatMap((spot) => deep.map((at) => distance(at, spot.position)))) * MM
  }

  test('are those of the data', () => {
    expect(courses.map(({ id }) => id)).toEqual(dataset.courses.map(({ id }) => id))
  })

  test('weigh at most 12 kB', () => {
    expect(gzipSync(modelFile(`courses-${bodyId}.json`)).length).toBeLessThan(12_000)
  })

  describe('lie', () => {
    let body: MeasuredBody
    beforeAll(async () => {
      body = await measureBody(bodyId)
    })

    test.each(courses)('$id inside the skin and outside all bones', ({ parts }) => {
      for (const place of parts.flatMap(({ deep }) => deep)) {
        expect(body.site.skin(...(place as [number, number, number])) * MM).toBeLessThan(0.2)
        const bones = [...body.bones.values()].filter(({ low, high }) => within(place, low, high))
        for (const bone of bones) expect(bone.depthOf(place) * MM, bone.id).toBeLessThan(0.2)
      }
    })
  })

  test('the points that name one lie over it, but for known exceptions', () => {
    const far = named.filter(({ code, structure, cover }) => {
      if (cover === 'deep') return straightTo(placedOf(structure)!, code) > DEEP
      const near = nearOf(structure, code)
      return !near || near[1] > courseOf(structure)!.spread.millimetres
    })
    const unknown = far.filter(
      ({ code, structure }) =>
        !NAMED_FROM_AFAR.some((known) => known.point === code && known.structure === structure),
    )
    expect(unknown).toEqual([])
  })

  test('the points beside one name it', () => {
    const silent = courses.flatMap(({ id, near }) =>
      near
        .filter(([code, away]) => away < BESIDE && !named.some(isOf(id, code)))
        .map(([code, away]) => `${code} is ${away} mm from the ${id}`),
    )
    expect(silent).toEqual([])
  })

  test.each(BY_THE_STANDARD)('the %s runs beneath %s, as the standard says', (structure, code) => {
    const near = nearOf(structure, code)
    expect(near?.[1]).toBeLessThanOrEqual(courseOf(structure)!.spread.millimetres)
  })
})

test('each exception is one, in at least one body', () => {
  const idle = NAMED_FROM_AFAR.filter(({ structure, point }) => {
    const cover = named.find(isOf(structure, point))?.cover
    return (
      cover === undefined ||
      BODY_IDS.every((bodyId) => {
        const course = parseCourses(modelJson(`courses-${bodyId}.json`)).find(
          ({ id }) => id === structure,
        )
        const near = course?.near.find(([code]) => code === point)
        return near && near[1] <= courseOf(structure)!.spread.millimetres
      })
    )
  })
  expect(idle).toEqual([])
})

const isOf = (id: string, point: string) => (entry: { code: string; structure: string }) =>
  entry.code === point && entry.structure === id

const within = (place: Vec3, low: Vec3, high: Vec3) =>
  place.every((value, axis) => value >= low[axis]! && value <= high[axis]!)
