import type { Atlas } from '../../domain/atlas'
import { pick } from '../../domain/lookup'
import type { SheetLists } from '../../domain/sheet/sheet'
import type { MessagesOf } from '../../messages/types'

/**
 * Names the points and the places of lists and counts the muscles, which may not be loaded, in one
 * part of a sentence.
 */
export function describeLists(
  t: MessagesOf<'sheet'>,
  words: MessagesOf<'advice'>,
  atlas: Atlas,
  { items, places, muscles }: SheetLists,
): string {
  const codes = items.map(({ code }) => code)
  const regions = places.map(({ region }) => region)
  const names = pick(atlas.region, regions).map(({ name }) => name)
  return [
    codes.length > 0 && t.bringsPoints({ count: codes.length, codes: codes.join(words.comma) }),
    names.length > 0 && t.bringsPlaces({ count: names.length, names: names.join(words.comma) }),
    muscles.length > 0 && t.bringsMuscles({ count: muscles.length }),
  ]
    .filter((part) => part !== false)
    .join(words.semicolon)
}
