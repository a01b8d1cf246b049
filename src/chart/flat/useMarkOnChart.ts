import sceneMessages from 'virtual:messages/scene'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { castOnSkin } from '../../body/castOnSkin'
import { placeAt } from '../../body/spot'
import { startOfMark } from '../../body/walkOnSkin'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import { parseLink } from '../../domain/route/link'
import { regionRouteOf } from '../../domain/route/parentRoute'
import { formatPlace } from '../../domain/route/place'
import { messagesOf } from '../../messages/messages'
import { type LoadedBody, models } from '../../models/models'
import { markWhenFound, putMark, useMarking } from '../../state/marking'
import { onHold } from '../../state/pressing'
import { useViewStore } from '../../state/view'

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
  const placeUnder = async ({ clientX, clientY }: MouseEvent) => {
    const matrix = drawing.current?.getScreenCTM()?.inverse()
    if (!matrix) return undefined
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    const skin = await loadedSkin(body)
    const hit = skin && castOnSkin(skin, side, [x, y])
    return hit && placeAt(atlas, skin, hit.triangle, hit.position)
  }
  const markAt = useEffectEvent((event: MouseEvent) => markWhenFound(() => placeUnder(event)))
  const startIn = useEffectEvent(async ({ target }: MouseEvent) => {
    const link = target instanceof Element && target.closest('a')?.getAttribute('href')
    const route = link ? parseLink(link)?.route : undefined
    const place = route && regionRouteOf(atlas, route)
    const skin = place && (await loadedSkin(body))
    const { on, at } = useMarking.getState()
    const start = skin && startOfMark(atlas, skin, [{ region: place.region, side: place.side }])
    if (!on || !start) return
    // The same link again, for want of keys, sets the mark.
    if (at && formatPlace(at) === formatPlace(start)) putMark(at)
    else useMarking.setState({ at: start })
  })
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

/** Tells the person if the skin could not be loaded; the resource reports why. */
async function loadedSkin(body: BodyId): Promise<LoadedBody | undefined> {
  const skin = await models
    .body(body)
    .load()
    .catch(() => undefined)
  if (!skin) useViewStore.getState().notify(() => messagesOf(sceneMessages).noSkin)
  return skin
}
