import { z } from 'zod'
import { OTHER_LANGUAGES } from '../../messages/languages'
import { prose } from './code'

/** By id, or by whatever else names an entry of the file that is translated. */
const byId = <Entry extends z.ZodType>(entry: Entry) => z.record(z.string(), entry)

const badge = z.strictObject({ short: prose, text: prose })

/**
 * The names and the safety texts of the dataset in another language: all of them, and nothing else.
 * The points' own texts, the guides' evidence, the care guide and the sources stay English.
 */
export const translationFile = z.strictObject({
  language: z.enum(OTHER_LANGUAGES),
  /** The aliases are what people say in that language, not a word for each English one. */
  regions: byId(z.strictObject({ name: prose, aliases: z.array(prose) })),
  /** By the English name that regions and guides give. */
  muscles: byId(prose),
  guides: byId(z.strictObject({ name: prose, means: prose })),
  /** By channel code. */
  meridians: byId(
    z.strictObject({
      name: prose,
      element: prose.exactOptional(),
      direction: prose,
      /** What books in that language say beside the name; shown before the English ones. */
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
  redFlags: byId(badge),
  techniques: byId(z.strictObject({ name: prose, position: prose, notes: prose.exactOptional() })),
  /** By point code: where a point's technique differs from its site's in words. */
  points: byId(z.strictObject({ position: prose.exactOptional(), notes: prose.exactOptional() })),
  /** The notes by the letters they explain, the reasons by the older Bladder number. */
  crosswalk: z.strictObject({ letters: byId(prose), bladder: byId(prose) }),
})
export type Translation = z.infer<typeof translationFile>
