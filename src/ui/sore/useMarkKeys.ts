import { type RefObject, useState } from 'react'
import type { Way } from '../../body/regionNeighbours'
import { marksOn, placeAt, type Skin } from '../../body/spot'
import { startOfMark, stepOnSkin } from '../../body/walkOnSkin'
import { facing, isTurnedTo, VIEW_SIDES } from '../../domain/figure/viewSide'
import { placesOf, type Route } from '../../domain/route/link'
import type { SorePlace, Spot } from '../../domain/route/place'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { putMark, stopMarking, useMarking } from '../../state/marking'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { useAtlas } from '../atlasContext'
import { useShortcuts } from '../frame/shortcuts'

/** Metres: about the width of a fingertip. */
const STEP = 0.01

/** The last step of a mark. */
interface Step {
  /** Where it led. */
  readonly at: SorePlace
  readonly way: Way
  /** Of how many steps this way it is the last; 0 if there was no skin to go on. */
  readonly count: number
}

/** @param to where the skin goes on, if it does */
export function stepAfter(
  before: Step | undefined,
  from: SorePlace,
  way: Way,
  to: SorePlace | undefined,
): Step {
  if (!to || isSame(to.spot, from.spot)) return { at: from, way, count: 0 }
  const isOn = before?.at === from && before.way === way
  return { at: to, way, count: isOn ? before.count + 1 : 1 }
}

const isSame = (one: Spot | undefined, other: Spot | undefined): boolean =>
  one?.subQuad === other?.subQuad && one?.u === other?.u && one?.v === other?.v

/** Whether a key is for the mark: from the figure, or from nothing; Escape from anywhere. */
export const isForMark = ({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean =>
  key === 'Escape' ||
  (target instanceof Element && target.matches('body, [data-figure], [data-figure] *'))

/**
 * Moves a mark over the skin by keyboard while the person marks an exact spot.
 *
 * @param button gets the focus when the marking ends
 * @returns the skin once it is there, whether it could not be loaded, and the last step of the mark
 */
export function useMarkKeys(
  route: Extract<Route, { kind: 'region' }>,
  button: RefObject<HTMLElement | null>,
): { readonly skin: Skin | undefined; readonly failed: boolean; readonly step: Step | undefined } {
  const atlas = useAtlas()
  const body = useSettings((state) => state.body)
  const on = useMarking((state) => state.on)
  const { value: skin, error } = useModel(models.body(body), on)
  const [step, setStep] = useState<Step>()

  const now = () => useMarking.getState().at ?? (skin && startOfMark(atlas, skin, placesOf(route)))
  const move = (way: Way) => {
    const from = now()
    const mark = skin && from && marksOn(skin, [from])[0]
    if (!mark) return
    const hit = stepOnSkin(skin, mark, way, STEP)
    const to = hit && placeAt(atlas, skin, hit.triangle, hit.position)
    const next = stepAfter(step, from, way, to)
    setStep(next)
    useMarking.setState({ at: next.at })
    showSide(marksOn(skin, [next.at])[0]?.normal)
  }
  useShortcuts(
    'inMarking',
    {
      ArrowUp: () => move('up'),
      ArrowDown: () => move('down'),
      ArrowLeft: () => move('left'),
      ArrowRight: () => move('right'),
      Enter: () => {
        const at = now()
        // While the skin loads, there is no mark to set.
        if (!at?.spot) return
        button.current?.focus()
        putMark(at)
      },
      Escape: () => {
        stopMarking()
        button.current?.focus()
      },
    },
    (event) => useMarking.getState().on && isForMark(event),
  )
  return { skin, failed: error !== undefined, step }
}

/** Turns the flat figure to the side that shows skin with this normal, if it does not show it. */
function showSide(normal: Parameters<typeof facing>[0] | undefined): void {
  const { side, setSide, scene } = useViewStore.getState()
  const isFlat = useSettings.getState().flat || scene !== 'ready'
  if (!normal || !isFlat || isTurnedTo(normal, side)) return
  const [best = side] = VIEW_SIDES.toSorted((a, b) => facing(normal, b) - facing(normal, a))
  setSide(best)
}
