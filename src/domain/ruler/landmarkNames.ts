import { ALL_SETTINGS } from '../../messages/settings'
import { capitalise } from '../capitalise'
import type { RulerMark } from './rulerSteps'

/** The names that landmarks have within a sentence, article first, by id: the words `landmarks`. */
export type LandmarkNames = Readonly<Record<string, string>>

// Of all languages: a name that has no translation yet is in English.
const ARTICLES = ALL_SETTINGS.flatMap(({ landmarks }) => landmarks.article ?? [])
const COMMAS = ALL_SETTINGS.map(({ landmarks }) => landmarks.comma)

/** "the centre of the navel", "the place between the eyebrows", "BL40". */
export function nameInSentence(names: LandmarkNames, place: RulerMark): string {
  const { name, code, feel, landmark = '' } = place
  return feel === undefined && code !== undefined ? code : (names[landmark] ?? name)
}

/** As it stands by itself: "Centre of the navel". */
export function nameAlone(names: LandmarkNames, place: RulerMark): string {
  const bare = ARTICLES.reduce(
    (name, article) => name.replace(article, ''),
    nameInSentence(names, place),
  )
  return capitalise(bare)
}

/** Without what follows the comma, which says what part of it is meant. */
export const withoutPart = (name: string): string =>
  COMMAS.reduce((rest, comma) => rest.split(comma)[0] ?? '', name)
