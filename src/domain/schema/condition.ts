import { z } from 'zod'
import { CONDITION_GROUPS, CONDITION_IDS } from '../safety/conditions'
import { RULE_VERDICTS } from '../safety/verdict'
import { bodyPart, id, prose, sourceId } from './code'

/** Body parts, skin regions or both. A point in any of them is included. */
const places = z
  .strictObject({
    parts: z.array(bodyPart).min(1).exactOptional(),
    regions: z.array(id).min(1).exactOptional(),
  })
  .refine((where) => Object.keys(where).length > 0, 'names no place')

/** What a condition changes beyond the cautions that name it in `when`. */
const rule = z.strictObject({
  id,
  /** `chosen regions`: those that the person names; until they do, every point asks first. */
  where: z.union([z.literal('everywhere'), z.literal('chosen regions'), places]),
  /** The stage in which the rule does not apply; it applies while the stage is unknown. */
  notInStage: id.exactOptional(),
  verdict: z.enum(RULE_VERDICTS),
  /** A few words for a badge. */
  short: prose,
  text: prose,
})
export type ConditionRule = z.infer<typeof rule>

const conditionEntry = z
  .strictObject({
    id: z.enum(CONDITION_IDS),
    /** The group of the form that shows the condition. */
    group: z.enum(CONDITION_GROUPS),
    /** Label of the checkbox, in the person's own voice. */
    says: prose,
    /** What changes if the person ticks it. */
    changes: prose,
    stages: z
      .array(z.strictObject({ id, says: prose }))
      .min(2)
      .exactOptional(),
    /** Whether the person may name the skin regions concerned. */
    asksWhere: z.literal(true).exactOptional(),
    rules: z.array(rule).min(1),
    sources: z.array(sourceId).min(1),
  })
  .refine(
    ({ asksWhere = false, rules }) =>
      asksWhere === rules.some(({ where }) => where === 'chosen regions'),
    { message: 'goes with a rule for the chosen regions', path: ['asksWhere'] },
  )
  .refine(
    ({ stages = [], rules }) =>
      rules.every((r) => r.notInStage === undefined || stages.some((s) => s.id === r.notInStage)),
    { message: 'names an unknown stage', path: ['rules'] },
  )
export type Condition = z.infer<typeof conditionEntry>
export const conditionFile = z.array(conditionEntry).min(1)
