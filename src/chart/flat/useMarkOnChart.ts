import { type RefObject, useEffect, useEffectEvent } from 'react'
import { castOnSkin } from '../../body/castOnSkin'
import { placeAt } from '../../body/spot'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { markWhenFound, useMarking } from '../../state/marking'
import { onHold } from '../../state/pressing'
import { loadedSkin, startInLink } from './startInLink'
import { placeOnDrawing } from './underPointer'

/**
 * Puts a mark where a press on the drawing is held, and where it is tapped while the person marks an
 * exact spot. A link that is opened without a place then starts it in the middle of its region.
 */
export function useMarkOnChart(
  drawing: RefObject<SVGSVGElement | null>,
  atlas: Atlas,
  body: BodyId,
  side: ViewSide,
): void {
  const placeUnder = async (event: MouseEvent) => {
    const place = placeOnDrawing(drawing.current, event)
    if (!place) return undefined
    const skin = await loadedSkin(body)
    const hit = skin && castOnSkin(skin, side, [place.x, place.y])
    return hit && placeAt(atlas, skin, hit.triangle, hit.position)
  }
  const startIn = useEffectEvent(({ target }: MouseEvent) =>
    startInLink(atlas, body, target instanceof Element ? target.closest('a') : null),
  )
  const markAt = useEffectEvent((event: MouseEvent) => markWhenFound(() => placeUnder(event)))
  useEffect(() => {
    const element = drawing.current
    if (!element) return
    // Before the links of the regions.
    const onClick = (event: MouseEvent) => {
      if (!useMarking.getState().on) return
      event.preventDefault()
      event.stopPropagation()
      // A click by key or by a screen reader has no place but its link's.
      void (event.detail === 0 ? startIn(event) : markAt(event))
    }
    const stop = onHold(element, (event) => void markAt(event))
    element.addEventListener('click', onClick, true)
    return () => {
      stop()
      element.removeEventListener('click', onClick, true)
    }
  }, [drawing])
}
