import texts from 'virtual:tsubo/muscle-texts'
import muscles from 'virtual:tsubo/muscles'
import { type MuscleAtlas, translateMuscles } from '../domain/muscles/muscles'
import type { Language } from '../messages/languages'

/** The muscles in a language; a chunk of its own, with their names in English. */
export async function musclesIn(language: Language): Promise<MuscleAtlas> {
  if (language === 'en') return muscles
  return translateMuscles(muscles, (await texts[language]()).default)
}
