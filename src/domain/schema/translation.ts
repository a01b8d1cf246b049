import { z } from 'zod'
import { OTHER_LANGUAGES } from '../../messages/languages'
import { prose } from './code'

/** Entries by id, or by another key of the translated file. */
const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(z.string(), entry)

const badge = z.strictObject({ short: prose, text: prose })

/**
 * The names and the safety texts of the dataset in another language, complete and with nothing
 * else. The points' own texts, the guides' evidence, the care guide and the sources stay in
 * English.
 */
export const translationFile = z.strictObject({
  language: z.enum(OTHER_LANGUAGES),
  /** The aliases are everyday names in that language, not translations of the English ones. */
  regions: byId(z.strictObject({ name: prose, aliases: z.array(prose) })),
  /** By the English name in regions and guides. */
  muscles: byId(prose),
  /** By id in muscles.json. */
  muscleTexts: byId(
    z.strictObject({ name: prose, plain: prose, aliases: z.array(prose), caution: prose }),
  ),
  /** The aliases are complaints and places as people there say them, to be found by the search. */
  guides: byId(z.strictObject({ name: prose, means: prose, aliases: z.array(prose).min(1) })),
  /** By channel code. */
  meridians: byId(
    z.strictObject({
      name: prose,
      element: prose.exactOptional(),
      direction: prose,
      /** Other names in books of that language; shown before the English ones. */
      otherNames: z.array(prose),
    }),
  ),
  careTopics: byId(prose),
  conditions: byId(
    z.strictObject({
      says: prose,
      changes: prose,
      stages: byId(prose).exactOptional(),
      rules: byId(badge),
    }),
  ),
  cautions: byId(badge),
  redFlags: byId(badge.extend({ sign: prose.max(48).exactOptional() })),
  techniques: byId(z.strictObject({ name: prose, position: prose, notes: prose.exactOptional() })),
  /** By point code, if the texts of the point's technique differ from those of its site. */
  points: byId(z.strictObject({ position: prose.exactOptional(), notes: prose.exactOptional() })),
  /** Notes by the letters that they explain; reasons by the older Bladder number. */
  crosswalk: z.strictObject({ letters: byId(prose), bladder: byId(prose) }),
})
export type Translation = z.infer<typeof translationFile>
/** Those of the muscles are loaded with the muscles, the rest at the start. */
export type MuscleTexts = Translation['muscleTexts']
export type AtlasTranslation = Omit<Translation, 'muscleTexts'>
