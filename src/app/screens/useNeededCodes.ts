import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas'
import { litPoints } from '../../domain/points/litPoints'
import type { Route } from '../../domain/route/link'
import { useSession } from '../../state/session'
import { sheetNow, useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'

/** The points whose texts the panel of a route shows. */
function codesOf(atlas: Atlas, route: Route, sheet: readonly string[]): readonly string[] {
  switch (route.kind) {
    case 'point':
      return [route.code]
    case 'region':
    case 'guide':
    case 'channel':
    case 'muscle':
      return [...litPoints(atlas, route).keys()]
    case 'sheet':
      return [...sheet, ...(route.items ?? []).map(({ code }) => code)]
    default:
      return []
  }
}

export interface NeededCodes {
  readonly panel: readonly string[]
  readonly session: readonly string[]
}

/** The points whose texts are needed now: for the panel, and for a session above it. */
export function useNeededCodes(atlas: Atlas): NeededCodes {
  const route = useViewStore((state) => state.route)
  const sheet = useSheets(sheetNow)
  const ask = useSession((state) => state.ask)
  // Not the whole session, which changes with every tick of its clock.
  const steps = useSession((state) => state.session?.steps)
  return useMemo(
    () => ({
      panel: codesOf(
        atlas,
        route,
        sheet.items.map(({ code }) => code),
      ),
      session: [...(ask?.items ?? []), ...(steps ?? [])].map(({ code }) => code),
    }),
    [atlas, route, sheet, ask, steps],
  )
}
