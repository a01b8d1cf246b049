import type { Atlas } from '../../domain/atlas'
import type { Link, Route } from '../../domain/route/link'
import { adviceByCode } from '../../domain/safety/advice'
import { itemsToPress } from '../../domain/session/itemsToPress'
import { readSession, SESSION_VERSION, writeSession } from '../../domain/session/storedSession'
import { takeableItems } from '../../domain/sheet/takeable'
import { useAboutMe } from '../../state/aboutMe'
import { restoreSession, useSession } from '../../state/session'
import { restoreSessionHistory } from '../../state/sessionHistory'
import { adoptSettings } from '../../state/settings'
import { sheetNow, useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { takeSheet } from '../route/takeSheet'

/** Restores past sessions and one that a reload interrupted, and stores them from now on. */
export function restoreSessions(atlas: Atlas): void {
  restoreSessionHistory()
  restoreSession({
    version: SESSION_VERSION,
    write: ({ session }) => session && writeSession(session),
    read: (json, version) => {
      const found = readSession(json, version, Date.now())
      const isKnown = found?.session?.steps.every(({ code }) => atlas.point(code))
      // A session with a point that the atlas no longer has ends, like one that is too old.
      return isKnown === false ? { session: undefined } : found
    },
  })
  const { session } = useSession.getState()
  // Light the other points of its list again.
  if (session && useViewStore.getState().route.kind === 'point')
    useViewStore.setState({ origin: session.from })
}

/** Takes over the sheet that a link sent, and the layer and the session that it asks for. */
export function takeOver(atlas: Atlas, { route, layer, session }: Link): void {
  // Like the body of a link, its layer is not what later visits show.
  if (layer) adoptSettings({ bones: layer === 'bones', muscles: layer === 'muscles' })
  if (route.kind === 'sheet' && route.items) takeSheet(atlas, route)
  if (session) offerSession(atlas, route)
}

/**
 * Opens the start screen of a session with the points of a route, if any is offered to this person.
 *
 * @param route as a link gave it, with the list that was sent
 */
function offerSession(atlas: Atlas, route: Route): void {
  const { session, offer } = useSession.getState()
  const advise = adviceByCode(atlas, useAboutMe.getState().said)
  const sent = route.kind === 'sheet' ? route.items : undefined
  const listed = takeableItems(atlas, sent ?? sheetNow(useSheets.getState()).items)
  const items = itemsToPress(atlas, route, listed, advise)
  if (!session && items.length > 0) offer(items)
}
