import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import type { SheetItem } from '../domain/sheet/sheet'
import { sheetNow, useSheets } from './sheets'
import { useOffers } from './useAdvice'

/** The items of the open sheet: those offered to the person and those left out for them. */
export function useOfferedSheet(atlas: Atlas): {
  readonly offered: readonly SheetItem[]
  readonly leftOut: readonly SheetItem[]
} {
  const { items } = useSheets(sheetNow)
  const offers = useOffers(atlas)
  return useMemo(() => {
    const isOffered = ({ code }: SheetItem) => offers(code)
    return { offered: items.filter(isOffered), leftOut: items.filter((item) => !isOffered(item)) }
  }, [items, offers])
}
