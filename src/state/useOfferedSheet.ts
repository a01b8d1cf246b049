import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas'
import { isOffered } from '../domain/safety/verdict'
import type { SheetItem } from '../domain/sheet/sheet'
import { sheetNow, useSheets } from './sheets'
import { useAdvice } from './useAdvice'

/** The items of the open sheet: those offered to the person and those left out for them. */
export function useOfferedSheet(atlas: Atlas): {
  readonly offered: readonly SheetItem[]
  readonly leftOut: readonly SheetItem[]
} {
  const { items } = useSheets(sheetNow)
  const advise = useAdvice(atlas)
  return useMemo(() => {
    const offers = ({ code }: SheetItem) => isOffered(advise(code))
    return { offered: items.filter(offers), leftOut: items.filter((item) => !offers(item)) }
  }, [items, advise])
}
