import type { RefObject } from 'react'
import type { SkinHit } from '../../body/castOnSkin'
import type { Way } from '../../body/regionNeighbours'
import { marksOn, placeAt } from '../../body/spot'
import { middleOfRegion, stepOnSkin } from '../../body/walkOnSkin'
import { facing, isTurnedTo, VIEW_SIDES } from '../../domain/figure/viewSide'
import { sideFor } from '../../domain/points/sides'
import { placesOf, type Route } from '../../domain/route/link'
import type { SorePlace } from '../../domain/route/place'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { putMark, stopMarking, useMarking } from '../../state/marking'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'

/** Metres: about the width of a fingertip. */
const STEP = 0.01

/**
 * Moves a mark over the skin by keyboard while the person marks an exact spot: from that of the place, or
 * from the middle of it.
 *
 * @param button gets the focus when the marking ends
 * @returns whether the skin could not be loaded
 */
export function useMarkKeys(
  route: Extract<Route, { kind: 'region' }>,
  button: RefObject<HTMLElement | null>,
): { readonly failed: boolean } {
  const atlas = useAtlas()
  const body = useSettings((state) => state.body)
  const on = useMarking((state) => state.on)
  const { value: skin, error } = useModel(models.body(body), on)

  const place = (hit: SkinHit | undefined) =>
    skin && hit && placeAt(atlas, skin, hit.triangle, hit.position)
  const start = (): SorePlace | undefined => {
    const places = placesOf(route)
    const own = places.find(({ spot }) => !spot) ?? places[0]
    if (!skin || !own || own.spot) return own
    const side = sideFor(atlas.region(own.region)?.laterality ?? 'midline', own.side)
    return place(middleOfRegion(skin, own.region, side))
  }
  const move = (way: Way) => {
    const from = useMarking.getState().at ?? start()
    const mark = skin && from && marksOn(skin, [from])[0]
    if (!mark) return
    const at = place(stepOnSkin(skin, mark, way, STEP)) ?? from
    useMarking.setState({ at })
    showSide(marksOn(skin, [at])[0]?.normal)
  }
  useShortcuts(
    'inMarking',
    {
      ArrowUp: () => move('up'),
      ArrowDown: () => move('down'),
      ArrowLeft: () => move('left'),
      ArrowRight: () => move('right'),
      Enter: () => {
        const at = useMarking.getState().at ?? start()
        if (!at) return
        button.current?.focus()
        putMark(at)
      },
      Escape: () => {
        stopMarking()
        button.current?.focus()
      },
    },
    () => useMarking.getState().on,
  )
  return { failed: error !== undefined }
}

/** Turns the flat figure to the side that shows skin with this normal, if it does not show it. */
function showSide(normal: Parameters<typeof facing>[0] | undefined): void {
  const { side, setSide, scene } = useViewStore.getState()
  const isFlat = useSettings.getState().flat || scene !== 'ready'
  if (!normal || !isFlat || isTurnedTo(normal, side)) return
  const [best = side] = VIEW_SIDES.toSorted((a, b) => facing(normal, b) - facing(normal, a))
  setSide(best)
}
