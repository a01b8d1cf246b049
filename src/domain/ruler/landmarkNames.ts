import { ALL_SETTINGS } from '../../messages/settings'
import { capitalise } from '../capitalise'
import type { RulerMark } from './rulerSteps'

/** Names of landmarks within a sentence, with article, by id: the message catalogue `landmarks`. */
export type LandmarkNames = Readonly<Record<string, string>>

// From all languages, because a name without a translation is in English.
const ARTICLES = ALL_SETTINGS.flatMap(({ landmarks }) => landmarks.article ?? [])
const COMMAS = ALL_SETTINGS.map(({ landmarks }) => landmarks.comma)

/** "the centre of the navel", "the place between the eyebrows", "BL40". */
export function nameInSentence(names: LandmarkNames, place: RulerMark): string {
  const { name, code, feel, landmark = '' } = place
  return feel === undefined && code !== undefined ? code : (names[landmark] ?? name)
}

/** The name outside a sentence: "Centre of the navel". */
export function nameAlone(names: LandmarkNames, place: RulerMark): string {
  const bare = ARTICLES.reduce(
    (name, article) => name.replace(article, ''),
    nameInSentence(names, place),
  )
  return capitalise(bare)
}

/** The name without the text after the comma, which says which part is meant. */
export const withoutPart = (name: string): string =>
  COMMAS.reduce((rest, comma) => rest.split(comma)[0] ?? '', name)
