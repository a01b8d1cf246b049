import sceneMessages from 'virtual:messages/scene'
import { startOfMark } from '../../body/walkOnSkin'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import { parseLink } from '../../domain/route/link'
import { regionRouteOf } from '../../domain/route/parentRoute'
import { formatPlace } from '../../domain/route/place'
import { messagesOf } from '../../messages/messages'
import { type LoadedBody, models } from '../../models/models'
import { putMark, useMarking } from '../../state/marking'
import { useViewStore } from '../../state/view'

/** Starts a mark in the middle of the region of a link; for want of keys, the same link again sets it. */
export async function startInLink(atlas: Atlas, body: BodyId, link: Element | null): Promise<void> {
  const route = parseLink(link?.getAttribute('href') ?? '')?.route
  const place = route && regionRouteOf(atlas, route)
  const skin = place && (await loadedSkin(body))
  const { on, at } = useMarking.getState()
  const start = skin && startOfMark(atlas, skin, [{ region: place.region, side: place.side }])
  if (!on || !start) return
  if (at && formatPlace(at) === formatPlace(start)) putMark(at)
  else useMarking.setState({ at: start })
}

/** Tells the person if the skin could not be loaded; the resource reports why. */
export async function loadedSkin(body: BodyId): Promise<LoadedBody | undefined> {
  const skin = await models
    .body(body)
    .load()
    .catch(() => undefined)
  if (!skin) useViewStore.getState().notify(() => messagesOf(sceneMessages).noSkin)
  return skin
}
