import type { Atlas } from '../../domain/atlas'
import { lookup, pick } from '../../domain/lookup'
import type { MuscleAtlas } from '../../domain/muscles/muscles'
import type { AboutMe } from '../../domain/safety/aboutMe'
import type { Advice } from '../../domain/safety/advice'
import { adviceOnMuscle } from '../../domain/safety/adviceOnMuscle'
import type { Muscle } from '../../domain/schema/muscle'
import type { Source } from '../../domain/schema/safety'

/** A muscle of the sheet with what this person is advised there. */
export interface MuscleEntry {
  readonly muscle: Muscle
  readonly advice: Advice
  /** Names of the skin regions where its pain is felt mainly, and at times. */
  readonly felt: readonly string[]
  readonly alsoFelt: readonly string[]
}

export interface MusclesOnSheet {
  readonly entries: readonly MuscleEntry[]
  /** Of the fields of pain and of how far to trust them. */
  readonly sources: readonly Source[]
  /** Whether the muscles of the sheet could not be loaded: pages without them are not complete. */
  readonly failed: boolean
}

export const NO_MUSCLES: MusclesOnSheet = { entries: [], sources: [], failed: false }
export const MUSCLES_FAILED: MusclesOnSheet = { ...NO_MUSCLES, failed: true }

/** @param ids of the muscles of a sheet; unknown ones are left out */
export function musclesOnSheet(
  atlas: Atlas,
  { muscles, doubts, sources }: MuscleAtlas,
  ids: readonly string[],
  aboutMe: AboutMe,
): MusclesOnSheet {
  const namesOf = (regions: readonly string[]) =>
    pick(atlas.region, regions).map(({ name }) => name)
  const entries = pick(lookup(muscles, 'id'), ids).map((muscle) => ({
    muscle,
    advice: adviceOnMuscle(atlas, muscle, aboutMe),
    felt: namesOf(muscle.felt.main),
    alsoFelt: namesOf(muscle.felt.also),
  }))
  if (entries.length === 0) return NO_MUSCLES
  const named = [...doubts, ...entries.flatMap(({ muscle }) => muscle.sources)]
  return { entries, sources: pick(lookup(sources, 'id'), [...new Set(named)]), failed: false }
}
