import { z } from 'zod'
import { OTHER_LANGUAGES } from '../../messages/languages'
import { id, prose, sourceId } from './code'
import { skinRef } from './skinRef'

/**
 * How deep it runs beneath a place of the skin: the usual depth in adults, in millimetres, or the
 * bone on which it lies (a bone's id, as in `public/models/bones.json`).
 */
const depth = z.union([z.number().min(1).max(90), z.strictObject({ on: id })])

/** A place that it runs beneath. */
const stop = z.strictObject({ at: skinRef, depth })
export type CourseStop = z.infer<typeof stop>

/** Where an artery, a vein or a nerve runs, on the left. */
const course = z.strictObject({
  /** The structure (`structures.json`), which has the English name. */
  id,
  kind: z.enum(['artery', 'vein', 'nerve']),
  /** In the languages other than English. */
  names: z.record(z.enum(OTHER_LANGUAGES), prose),
  /** As in Terminologia Anatomica, where sure. */
  latin: prose.exactOptional(),
  /** Lines from place to place: the trunk and its branches, or what lies on both sides of a fold. */
  parts: z.array(z.array(stop).min(2)).min(1),
  /**
   * How far from this line, measured over the skin in millimetres, it may still lie beneath a point
   * that names it, and why: how much people and our landmarks differ, how wide it is.
   */
  spread: z.strictObject({ millimetres: z.number().min(4).max(30), why: prose }),
  sources: z.array(sourceId).min(1),
})
export type Course = z.infer<typeof course>

export const courseFile = z.array(course).min(1)
