import { z } from 'zod'
import { CONDITION_IDS } from '../safety/conditions'
import { CAUTION_ACTIONS } from '../safety/verdict'
import { bodyPart, id, pointCode, prose, sourceId } from './code'
import { posture, strength, tool } from './technique'

/** What the app does with a point because of a caution. */
const action = z.enum(CAUTION_ACTIONS)

const condition = z.enum(CONDITION_IDS)

/** Where a caution applies: all of the given fields must match. */
const where = z
  .strictObject({
    parts: z.array(bodyPart).min(1).exactOptional(),
    /** Ids in structures.json; at least one must be beneath the point. */
    beneath: z.array(id).min(1).exactOptional(),
    points: z.array(pointCode).min(1).exactOptional(),
  })
  .refine((places) => Object.keys(places).length > 0, 'names no place')

/** What the caution forbids; the data check rejects a technique that offers it. */
const rulesOut = z.strictObject({
  strongerThan: strength.exactOptional(),
  tools: z.array(tool).min(1).exactOptional(),
  postures: z.array(posture).min(1).exactOptional(),
})

const caution = z
  .strictObject({
    id,
    action,
    /** The condition that makes the caution apply; without one it applies to everyone. */
    when: condition.exactOptional(),
    where,
    rulesOut: rulesOut.exactOptional(),
    /** A few words for a badge: "Not in pregnancy". */
    short: prose,
    text: prose,
    sources: z.array(sourceId).min(1),
  })
  .refine((c) => c.action !== 'hide-if' || c.when !== undefined, {
    message: 'is missing: hide-if needs a condition',
    path: ['when'],
  })
export type Caution = z.infer<typeof caution>
export const cautionFile = z.array(caution).min(1)

const redFlagBase = z.strictObject({
  id,
  /** The skin regions that show the flag, as do the guides that these regions open. */
  regions: z.union([z.literal('everywhere'), z.array(id).min(1)]),
  /** The signs in a few words, for a printed sheet with little space. */
  short: prose,
  text: prose,
  /** What people with these signs search for, in any language; the flag then comes first. */
  asked: z.array(prose).min(1).exactOptional(),
  sources: z.array(sourceId).min(1),
})
const redFlag = z.discriminatedUnion('urgency', [
  redFlagBase.extend({
    urgency: z.literal('emergency'),
    /** The sign in two to six words: panels show those of all emergencies in one line. */
    sign: prose.max(40),
    /** The condition of whoever this concerns: others are not shown its sign in the one line. */
    condition: z.enum(CONDITION_IDS).exactOptional(),
  }),
  redFlagBase.extend({ urgency: z.enum(['same-day', 'soon']) }),
])
export type RedFlag = z.infer<typeof redFlag>
export const redFlagFile = z.array(redFlag).min(1)

const source = z.strictObject({
  id: sourceId,
  title: prose,
  address: prose.exactOptional(),
  kind: prose,
})
export type Source = z.infer<typeof source>
export const sourceFile = z.array(source).min(1)
