import sceneMessages from 'virtual:messages/scene'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { castOnSkin } from '../../body/castOnSkin'
import { placeAt } from '../../body/spot'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { messagesOf } from '../../messages/messages'
import { models } from '../../models/models'
import { putMark, useMarking } from '../../state/marking'
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
  const markAt = useEffectEvent(async ({ clientX, clientY }: MouseEvent) => {
    const matrix = drawing.current?.getScreenCTM()?.inverse()
    if (!matrix) return
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    // The resource reports its failure.
    const skin = await models
      .body(body)
      .load()
      .catch(() => undefined)
    if (!skin) return useViewStore.getState().notify(() => messagesOf(sceneMessages).noSkin)
    const hit = castOnSkin(skin, side, [x, y])
    const place = hit && placeAt(atlas, skin, hit.triangle, hit.position)
    if (place) putMark(place, true)
  })
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
