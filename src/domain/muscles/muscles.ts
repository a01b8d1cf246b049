import type { Language } from '../../messages/languages'
import type { Dataset } from '../dataset'
import type { Muscle } from '../schema/muscle'
import type { Source } from '../schema/safety'
import type { MuscleTexts } from '../schema/translation'

/** What the app fetches when it first shows a muscle. */
export interface MuscleAtlas {
  readonly muscles: readonly Muscle[]
  /** Ids of the sources that say how far the fields are to be trusted. */
  readonly doubts: readonly string[]
  /** All sources that the muscles and the doubts name. */
  readonly sources: readonly Source[]
}

/** Translates names and cautions; the rest stays English. */
export const translateMuscles = (atlas: MuscleAtlas, texts: MuscleTexts): MuscleAtlas => ({
  ...atlas,
  muscles: atlas.muscles.map((muscle) => ({ ...muscle, ...texts[muscle.id] })),
})

/** The names of all muscles in a language, for the search. */
export const muscleNames = (
  { muscles, translations }: Pick<Dataset, 'muscles' | 'translations'>,
  language: Language,
): Pick<Muscle, 'id' | 'name' | 'aliases'>[] => {
  const texts = translations.find((translation) => translation.language === language)?.muscleTexts
  return muscles.map(({ id, name, aliases }) => ({ id, name, aliases, ...pickNames(texts?.[id]) }))
}

const pickNames = (text: MuscleTexts[string] | undefined) =>
  text && { name: text.name, aliases: text.aliases }

/** More would not be read; guides to large places would list half of the muscles. */
const MAX_LIKELY = 8

const RANKS = { often: 0, sometimes: 1, seldom: 2 } as const

/** The muscles whose pain may be felt in a place, the likelier first. */
export interface MayComeFrom {
  /** Those whose main field it is, then those that lie there. */
  readonly likely: readonly Muscle[]
  readonly lessOften: readonly Muscle[]
}

/** @param regions ids of the skin regions of the place */
export function mayComeFrom(muscles: readonly Muscle[], regions: readonly string[]): MayComeFrom {
  const isIn = (of: readonly string[]) => of.some((region) => regions.includes(region))
  const ranked = muscles
    .flatMap((muscle) => {
      const lies = isIn(muscle.lies)
      const field = isIn(muscle.felt.main) ? 0 : lies ? 1 : isIn(muscle.felt.also) ? 2 : undefined
      return field === undefined ? [] : [{ muscle, field, lies }]
    })
    .toSorted(
      (a, b) =>
        a.field - b.field ||
        RANKS[a.muscle.common] - RANKS[b.muscle.common] ||
        Number(b.lies) - Number(a.lies),
    )
  const likely = ranked
    .filter(({ field, muscle }) => field < 2 && muscle.common !== 'seldom')
    .slice(0, MAX_LIKELY)
  return {
    likely: likely.map(({ muscle }) => muscle),
    lessOften: ranked.filter((each) => !likely.includes(each)).map(({ muscle }) => muscle),
  }
}
