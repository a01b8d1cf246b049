import { z } from 'zod'
import { id, pointCode, prose, sourceId } from './code'
import { skinRef } from './skinRef'

/** With what a person presses a muscle. */
const aid = z.enum(['fingers', 'ball', 'partner'])

const muscle = z.strictObject({
  id,
  name: prose,
  /** What it is and where it lies, in everyday words; begins in lower case. */
  plain: prose,
  /** Other names in everyday language; the search finds them. */
  aliases: z.array(prose),
  /** How often its pain is met. A rough guess, which only orders lists. */
  common: z.enum(['often', 'sometimes', 'seldom']),
  /** The skin regions that it lies beneath, the one where it is best seen first. */
  lies: z.array(id).min(1),
  /** The skin regions where its pain is felt: mainly, or also at times. */
  felt: z.strictObject({ main: z.array(id), also: z.array(id) }),
  /** How to find it and test it gently, or why not to. */
  find: prose,
  /** How its pain feels. */
  feels: prose,
  /** What loads it, as a list that ends with a full stop. */
  loads: prose,
  /** Whether and how a person presses it alone: with nothing if not. */
  alone: z.strictObject({ with: z.array(aid), how: prose }),
  /** The points over it that may be pressed. */
  points: z.array(pointCode),
  caution: prose,
  /** What must not be mistaken for its pain: ids of red flags, the gravest or likeliest first. */
  redFlags: z.array(id).min(1),
  /** Where its place and its field of pain come from. */
  sources: z.array(sourceId).min(1),
})
export type Muscle = z.infer<typeof muscle>

export const muscleFile = z.strictObject({
  /** The sources of the sentence that says how far the fields are to be trusted. */
  doubts: z.array(sourceId).min(1),
  muscles: z.array(muscle).min(1),
})

const muscleOutline = z.strictObject({
  /** The muscle. */
  id,
  /** How many muscles lie over most of it, 0 for one directly under the skin. */
  depth: z.int().min(0).max(3),
  /**
   * The skin over it: of each part two edges, both from the same end, between which the skin is
   * filled. An edge goes straight from place to place; one place alone makes a fan.
   */
  parts: z
    .array(z.strictObject({ from: z.array(skinRef).min(1), to: z.array(skinRef).min(1) }))
    .min(1),
})
export type MuscleOutline = z.infer<typeof muscleOutline>

export const muscleOutlineFile = z.array(muscleOutline)
