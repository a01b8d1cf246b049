/**
 * `public/models/courses-female.json`, `courses-male.json`: where arteries, veins and nerves run, and
 * which points lie near them. Only the left half is stored.
 */

import type { Course } from '../domain/schema/course'
import type { Vec3 } from './frame'
import { unpackPoints } from './lines'

export const COURSES_FORMAT = 'tsubo-courses'

/** A point near a course: millimetres over the skin, and the course's depth there in millimetres. */
export type NearPoint = readonly [code: string, away: number, depth: number]

/** Both lines as `packPoints` packs them. */
export interface StoredPart {
  /** On the skin, right over the course. */
  readonly skin: readonly number[]
  /** The course itself, inside the body: as many places as in `skin`. */
  readonly deep: readonly number[]
}

interface StoredCourse {
  readonly id: string
  readonly kind: Course['kind']
  readonly parts: readonly StoredPart[]
  /** Points within `NEAR_POINTS`, the nearest first. */
  readonly near: readonly NearPoint[]
  /** Codes of the points with a caution that speaks of it. */
  readonly warned: readonly string[]
}

export interface CoursesFile {
  readonly format: typeof COURSES_FORMAT
  readonly version: 1
  readonly body: string
  readonly courses: readonly StoredCourse[]
}

/** How far over the skin a point counts as near, millimetres. */
export const NEAR_POINTS = 20

/** A course on the left; metres, in the body frame. */
export interface PlacedCourse extends Omit<StoredCourse, 'parts'> {
  readonly parts: readonly { readonly skin: readonly Vec3[]; readonly deep: readonly Vec3[] }[]
}

/** @throws with the reason if the parsed JSON is not a file of courses */
export function parseCourses(json: unknown): PlacedCourse[] {
  const file = json as Partial<CoursesFile> | null
  if (file?.format !== COURSES_FORMAT || file.version !== 1 || !Array.isArray(file.courses))
    throw new Error('The file with the courses of vessels and nerves cannot be read.')
  return (file as CoursesFile).courses.map(({ parts, ...course }) => ({
    ...course,
    parts: parts.map(({ skin, deep }) => {
      const whole = [...skin, ...deep].every(Number.isInteger)
      if (!whole || skin.length < 6 || skin.length % 3 !== 0 || deep.length !== skin.length)
        throw new Error(`The course of "${course.id}" is damaged.`)
      return { skin: unpackPoints(skin), deep: unpackPoints(deep) }
    }),
  }))
}
