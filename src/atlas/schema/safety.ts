import { z } from 'zod'
import { CONDITION_IDS } from '../conditions'
import { id, pointCode, prose, sourceId } from './code'

/** What the app does with a point because of a caution. */
export const action = z.enum(['never', 'hide-if', 'ask-first', 'light', 'note'])

export const condition = z.enum(CONDITION_IDS)

export const caution = z
  .strictObject({
    id,
    action,
    /** The condition that makes `hide-if` and `ask-first` apply. */
    when: condition.exactOptional(),
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

export const redFlag = z.strictObject({
  id,
  urgency: z.enum(['emergency', 'same-day', 'soon']),
  text: prose,
  sources: z.array(sourceId).min(1),
})
export type RedFlag = z.infer<typeof redFlag>
export const redFlagFile = z.array(redFlag).min(1)

export const source = z.strictObject({
  id: sourceId,
  title: prose,
  address: prose.exactOptional(),
  kind: prose,
})
export type Source = z.infer<typeof source>
export const sourceFile = z.array(source).min(1)

/** What an older or foreign book prints, and the WHO point it means. */
export const printedPoint = z.strictObject({
  code: pointCode,
  printed: prose,
  /** Why today's code differs from what was printed. */
  note: prose.exactOptional(),
})
