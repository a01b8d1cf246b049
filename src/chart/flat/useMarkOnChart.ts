import sceneMessages from 'virtual:messages/scene'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { castOnSkin } from '../../body/castOnSkin'
import { placeAt } from '../../body/spot'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { messagesOf } from '../../messages/messages'
import { type LoadedBody, models } from '../../models/models'
import { markWhenFound, useMarking } from '../../state/marking'
import { onHold } from '../../state/pressing'
import { useViewStore } from '../../state/view'

/**
 * Puts a mark where a press on the drawing is held, and where it is tapped while the person marks an
 * exact spot.
 */
export function useMarkOnChart(
  drawing: RefObject<SVGSVGElement | null>,
  atlas: Atlas,
  body: BodyId,
  side: ViewSide,
): void {
  const placeUnder = async ({ clientX, clientY }: MouseEvent) => {
    const matrix = drawing.current?.getScreenCTM()?.inverse()
    if (!matrix) return undefined
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    const skin = await loadedSkin(body)
    const hit = skin && castOnSkin(skin, side, [x, y])
    return hit && placeAt(atlas, skin, hit.triangle, hit.position)
  }
  const markAt = useEffectEvent((event: MouseEvent) => markWhenFound(() => placeUnder(event)))
  useEffect(() => {
    const element = drawing.current
    if (!element) return
    // Before the links of the regions.
    const onClick = (event: MouseEvent) => {
      if (!useMarking.getState().on || event.detail === 0) return
      event.preventDefault()
      event.stopPropagation()
      void markAt(event)
    }
    const stop = onHold(element, (event) => void markAt(event))
    element.addEventListener('click', onClick, true)
    return () => {
      stop()
      element.removeEventListener('click', onClick, true)
    }
  }, [drawing])
}

/** Tells the person if the skin could not be loaded; the resource reports why. */
async function loadedSkin(body: BodyId): Promise<LoadedBody | undefined> {
  const skin = await models
    .body(body)
    .load()
    .catch(() => undefined)
  if (!skin) useViewStore.getState().notify(() => messagesOf(sceneMessages).noSkin)
  return skin
}
