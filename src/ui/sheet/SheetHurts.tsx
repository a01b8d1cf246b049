import sheetPaperMessages from 'virtual:messages/sheetPaper'
import { MAX_STRENGTH } from '../../domain/route/place'
import { useMessages } from '../../messages/messages'

/** A sore place of the sheet by its name with the side. */
export interface NamedPlace {
  readonly name: string
  readonly strength: number | undefined
}

/** Names the sore places on paper, in one line, with how much they hurt. */
export function SheetHurts({ places }: { readonly places: readonly NamedPlace[] }) {
  const t = useMessages(sheetPaperMessages)
  return places
    .map(({ name, strength }) =>
      strength === undefined ? name : t.howMuch({ name, strength, most: MAX_STRENGTH }),
    )
    .join(' · ')
}
