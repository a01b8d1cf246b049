import { useMemo } from 'react'
import type { AtlasIndex } from '../../domain/atlas'
import { litPoints } from '../../domain/points/litPoints'
import type { Place } from '../../domain/route/link'
import { useSession } from '../../state/session'
import { sheetNow, useSheets } from '../../state/sheets'
import { useStore } from '../../state/view'

/** The points whose texts the panel of a place shows. */
function codesOf(index: AtlasIndex, place: Place, sheet: readonly string[]): readonly string[] {
  switch (place.kind) {
    case 'point':
      return [place.code]
    case 'region':
    case 'guide':
    case 'channel':
      return [...litPoints(index, place).keys()]
    case 'sheet':
      return [...sheet, ...(place.items ?? []).map(({ code }) => code)]
    default:
      return []
  }
}

export interface NeededCodes {
  readonly panel: readonly string[]
  readonly session: readonly string[]
}

/** The points whose texts are wanted now: for the panel, and for a session above it. */
export function useNeededCodes(index: AtlasIndex): NeededCodes {
  const place = useStore((state) => state.place)
  const sheet = useSheets(sheetNow)
  const ask = useSession((state) => state.ask)
  // Not the whole session, which changes with each look at the clock.
  const steps = useSession((state) => state.session?.steps)
  return useMemo(
    () => ({
      panel: codesOf(
        index,
        place,
        sheet.items.map(({ code }) => code),
      ),
      session: [...(ask?.items ?? []), ...(steps ?? [])].map(({ code }) => code),
    }),
    [index, place, sheet, ask, steps],
  )
}
