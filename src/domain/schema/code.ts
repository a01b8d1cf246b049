import { z } from 'zod'
import { CHANNEL_CODES, type ChannelCode, SIDES } from '../codes'

export const channelCode = z.enum(CHANNEL_CODES)

/** Number of points of each channel (WHO 2008). */
export const POINT_COUNTS: Record<ChannelCode, number> = {
  LU: 11,
  LI: 20,
  ST: 45,
  SP: 21,
  HT: 9,
  SI: 19,
  BL: 67,
  KI: 27,
  PC: 9,
  TE: 23,
  GB: 44,
  LR: 14,
  GV: 28,
  CV: 24,
}

/** Channel and number, or an extra point by body part and number, or by name without a number. */
const CODE = /^(?:([A-Z]{2})([1-9]\d?)|EX-(?:HN|B|CA|UE|LE)[1-9]\d?|EX-[A-Z]{3,})$/

function existsInStandard(code: string): boolean {
  const match = CODE.exec(code)
  if (!match) return false
  const [, channel, number] = match
  if (channel === undefined) return true
  const count = POINT_COUNTS[channel as ChannelCode]
  return count !== undefined && Number(number) <= count
}

/** A WHO code such as `ST36`, or an extra point's code such as `EX-B2` or `EX-ANMIAN`. */
export const pointCode = z.string().refine(existsInStandard, 'is not a WHO point code')

/** Sides from the body's own point of view. */
const side = z.enum(SIDES)
export type Side = z.infer<typeof side>

export const laterality = z.enum(['paired', 'midline'])
export type Laterality = z.infer<typeof laterality>

/** The coarse parts of the body by which points and regions are grouped. */
const BODY_PARTS = [
  'head',
  'face',
  'neck',
  'chest',
  'abdomen',
  'upper back',
  'lower back',
  'sacrum/buttock',
  'shoulder',
  'upper arm',
  'forearm',
  'wrist/hand',
  'thigh',
  'knee',
  'lower leg',
  'ankle/foot',
] as const
export const bodyPart = z.enum(BODY_PARTS)
export type BodyPart = z.infer<typeof bodyPart>

/** An id: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a lower-case-hyphen id')
/** An id of a source, in the form of its citation, such as `WHO2008`. */
export const sourceId = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'is not a source id')
/** Text for people: not empty, no spaces at the ends. */
export const prose = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'has space at an end')
