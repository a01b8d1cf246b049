import { z } from 'zod'

/**
 * A place on the skin of the left half or the midline: a landmark, a point, or the share of the way
 * from one to another (0.5 is half-way; below 0 or above 1 lies beyond them).
 */
export const skinRef = z.union([
  z.string().min(1),
  z.tuple([z.string().min(1), z.string().min(1), z.number().min(-2).max(3)]),
])
export type SkinRef = z.infer<typeof skinRef>

/** The landmarks and points that a place is made from. */
export const namesOfRef = (ref: SkinRef): string[] =>
  typeof ref === 'string' ? [ref] : [ref[0], ref[1]]
