import type { Atlas, GuideSummary, PointSummary, PointText } from '../../domain/atlas'
import { pick } from '../../domain/lookup'
import { codesOfGuide, regionsOfGuide } from '../../domain/points/litPoints'
import type { Place } from '../../domain/route/place'
import type { Advice } from '../../domain/safety/advice'
import { redFlagsIn } from '../../domain/safety/redFlags'
import type { Muscle } from '../../domain/schema/muscle'
import type { Caution, RedFlag, Source } from '../../domain/schema/safety'
import type { SheetItem, SheetLists } from '../../domain/sheet/sheet'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import type { TextLookup } from '../../domain/textLookup'
import type { MessagesOf } from '../../messages/types'

/** A point of the sheet with its texts and the advice on it. */
export interface SheetEntry {
  readonly item: SheetItem
  /** Counted from 1, as on the figure. */
  readonly number: number
  readonly point: PointSummary
  readonly text: PointText
  readonly advice: Advice
  /** How this person presses it. */
  readonly pressing: PointText['pressing']
}

export function sheetEntries(
  atlas: Atlas,
  texts: TextLookup,
  items: readonly SheetItem[],
  advise: (code: string) => Advice,
): SheetEntry[] {
  return items.flatMap((item, at) => {
    const point = atlas.point(item.code)
    const text = texts.point(item.code)
    if (!point || !text) return []
    const advice = advise(item.code)
    const pressing = advice.personal ? gentleTechnique(text.pressing) : text.pressing
    return [{ item, number: at + 1, point, text, advice, pressing }]
  })
}

const SIDE_WORDS = { both: 'bothSides', left: 'leftOnly', right: 'rightOnly' } as const

/** Names the sides on which a point of the sheet is pressed. */
export const describeSides = (
  t: MessagesOf<'sheetPaper'>,
  { point, item }: Pick<SheetEntry, 'point' | 'item'>,
): string => (point.laterality === 'midline' ? t.midline : t[SIDE_WORDS[item.side]])

/** Returns the cautions of the points, each once, with the points that it applies to. */
export function cautionsOf(
  texts: TextLookup,
  entries: readonly SheetEntry[],
): { readonly caution: Caution; readonly codes: readonly string[] }[] {
  const codesOf = new Map<string, string[]>()
  for (const { item, text } of entries)
    for (const id of text.cautions ?? []) codesOf.set(id, [...(codesOf.get(id) ?? []), item.code])
  return pick(texts.caution, [...codesOf.keys()]).map((caution) => ({
    caution,
    codes: codesOf.get(caution.id) ?? [],
  }))
}

/** Returns the guide of a sheet that has all of its core points and only points of the guide. */
function guideOf(atlas: Atlas, items: readonly SheetItem[]): GuideSummary | undefined {
  if (items.length === 0) return undefined
  const has = (code: string) => items.some((item) => item.code === code)
  return atlas.guides
    .filter((guide) => {
      const codes = codesOfGuide(guide)
      return guide.corePoints.every(has) && items.every(({ code }) => codes.includes(code))
    })
    .toSorted((a, b) => b.corePoints.length - a.corePoints.length)[0]
}

/**
 * Returns a few guides, chosen greedily, that name all codes that any guide names. Of two that name
 * as many of them, the one with more of them among its core points, then that of the smaller place.
 */
function fewestGuides(atlas: Atlas, codes: readonly string[]): GuideSummary[] {
  const count = (named: readonly string[], among: readonly string[]) =>
    among.filter((code) => named.includes(code)).length
  const chosen: GuideSummary[] = []
  const guided = new Set(atlas.guides.flatMap(codesOfGuide))
  let waiting = codes.filter((code) => guided.has(code))
  while (waiting.length > 0) {
    const [best] = atlas.guides.toSorted(
      (a, b) =>
        count(codesOfGuide(b), waiting) - count(codesOfGuide(a), waiting) ||
        count(b.corePoints, waiting) - count(a.corePoints, waiting) ||
        regionsOfGuide(atlas, a.id).length - regionsOfGuide(atlas, b.id).length,
    )
    if (!best) break
    chosen.push(best)
    const named = codesOfGuide(best)
    waiting = waiting.filter((code) => !named.includes(code))
  }
  return chosen
}

/** What else a sheet is about. */
export interface About {
  readonly places: readonly Place[]
  readonly muscles: readonly Pick<Muscle, 'lies' | 'felt' | 'redFlags'>[]
}

/**
 * Returns the red flags of the guide that the sheet is of, or else of as few guides as name its
 * points; of the regions of points that no guide names; and those that apply everywhere. A point
 * alone does not tell for which of its many guides it is on the sheet. To these come the red flags of
 * the sore places and of the places of the muscles, those that muscles name themselves, and the
 * emergencies of where their pain is felt.
 *
 * @param tight leaves out flags of low urgency that concern single regions, as does a sheet of more
 *   than two guides: nobody would read all of them. What must not be mistaken for a muscle stays.
 */
export function redFlagsOf(
  atlas: Atlas,
  texts: Pick<TextLookup, 'redFlags'>,
  entries: readonly SheetEntry[],
  tight = false,
  { places, muscles }: About = { places: [], muscles: [] },
): RedFlag[] {
  const codes = entries.map(({ item }) => item.code)
  const own = guideOf(
    atlas,
    entries.map(({ item }) => item),
  )
  const guides = own ? [own] : fewestGuides(atlas, codes)
  const named = new Set(guides.flatMap(codesOfGuide))
  const flags = redFlagsIn(texts.redFlags, [
    ...guides.flatMap(({ id }) => regionsOfGuide(atlas, id)),
    ...entries.filter(({ item }) => !named.has(item.code)).flatMap(({ point }) => point.regions),
    ...places.map(({ region }) => region),
    ...muscles.flatMap(({ lies }) => lies),
  ])
  const ofMuscles = new Set(muscles.flatMap(({ redFlags }) => redFlags))
  const felt = redFlagsIn(
    texts.redFlags,
    muscles.flatMap((muscle) => muscle.felt.main),
  ).filter(({ urgency }) => urgency === 'emergency')
  const all = [
    ...new Set([...flags, ...felt, ...texts.redFlags.filter(({ id }) => ofMuscles.has(id))]),
  ]
  return tight || guides.length > 2
    ? all.filter(
        ({ id, urgency, regions }) =>
          urgency !== 'soon' || regions === 'everywhere' || ofMuscles.has(id),
      )
    : all
}

export const sourcesOf = (texts: TextLookup, entries: readonly SheetEntry[]): Source[] =>
  pick(texts.source, [
    ...new Set(entries.flatMap(({ text }) => [...text.sources, ...text.pressing.sources])),
  ])

/**
 * Returns the title of a sheet: its name, or else that of its guide, or else what it lists; a sheet
 * without points does not promise any.
 */
export function titleOfSheet(
  t: MessagesOf<'sheetPaper'>,
  atlas: Atlas,
  name: string,
  { items, places, muscles }: SheetLists,
): string {
  if (name.trim() !== '') return name.trim()
  if (items.length === 0 && places.length > 0) return t.hurts
  if (items.length === 0 && muscles.length > 0) return t.muscles
  return guideOf(atlas, items)?.name ?? t.untitled
}
