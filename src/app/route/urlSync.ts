import frameMessages from 'virtual:messages/frame'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import { isKnownRoute } from '../../domain/route/isKnownRoute'
import { formatRoute, type Link, parseLink, pathOfPage, type Route } from '../../domain/route/link'
import { routeTitle } from '../../domain/route/routeName'
import { messagesOf, onLanguageChange } from '../../messages/messages'
import { report } from '../../models/report'
import { subscribe } from '../../models/resource'
import { routeMessages } from '../../state/routeMessages'
import { useSearch } from '../../state/search'
import { useSession } from '../../state/session'
import { adoptSettings, useSettings } from '../../state/settings'
import { addressOf } from '../../state/useLinkTo'
import { useViewStore } from '../../state/view'
import { OVERLAY_STATE, startSearchSync } from './searchSync'

/**
 * Parses an address.
 *
 * @param hash the part of the address from `#` on
 * @param preferred the body for an address without a route
 * @returns home, and `known: false`, if the link or its route is unknown
 */
export function readAddress(
  atlas: Atlas,
  hash: string,
  preferred: BodyId,
): { link: Link; known: boolean } {
  const home: Link = { route: { kind: 'home' }, body: preferred }
  if (hash === '' || hash === '#') return { link: home, known: true }
  const link = parseLink(hash)
  return link && isKnownRoute(atlas, link.route)
    ? { link, known: true }
    : { link: home, known: false }
}

/**
 * Takes over what a link asks for beyond its route: the sheet that was sent, the layer of the figure,
 * and the start screen of a session. The code for that is in the file that restores sessions.
 */
function takeOver(atlas: Atlas, link: Link): void {
  if (link.route.kind !== 'sheet' && !link.session && !link.layer) return
  import('../start/afterShell').then(
    (sessions) => sessions.takeOver(atlas, link),
    (error: unknown) => {
      report(error, 'link')
      useViewStore.getState().notify(() => messagesOf(frameMessages).partFailed)
    },
  )
}

/** Whether a list of a link has become the person's own sheet: its link then leaves the history. */
const isTaken = (before: Route, now: Route): boolean =>
  before.kind === 'sheet' && before.items !== undefined && now.kind === 'sheet' && !now.items

/**
 * Synchronises the address, the title of the page and the stores. Only this folder writes the
 * address and the title.
 *
 * @param atlas returns the atlas in the active language, for the title
 */
export function startUrlSync(atlas: () => Atlas): void {
  let following = false

  const write = (route: Route, replace: boolean) => {
    const { open, query } = useSearch.getState()
    const hash = addressOf({ route, ...(open && { search: query }) }, useSettings.getState())
    if (location.hash === hash) return
    if (replace) history.replaceState(open ? history.state : null, '', hash)
    else history.pushState(open ? OVERLAY_STATE : null, '', hash)
  }

  const writeTitle = () => {
    const title = routeTitle(routeMessages(), atlas(), useViewStore.getState().route)
    document.title = useSearch.getState().open
      ? `${messagesOf(frameMessages).search} · ${title}`
      : title
  }

  const followAddress = () => {
    const { link, known } = readAddress(atlas(), location.hash, useSettings.getState().body)
    const empty = location.hash === '' || location.hash === '#'
    following = true
    // Opening a link with a body does not choose this body for later visits.
    adoptSettings({ body: link.body })
    useSettings.getState().change({
      // An address without a route does not choose between flat and 3D.
      ...(!empty && known && { flat: link.view === 'flat' }),
      ...(link.language && { language: link.language }),
    })
    useSearch.setState({ open: link.search !== undefined, query: link.search ?? '' })
    const { route } = link
    const { route: before, follow, notify } = useViewStore.getState()
    // If only the search opens or closes, the route stays the same object.
    follow(formatRoute(before) === formatRoute(route) ? before : route)
    notify(known ? undefined : () => messagesOf(frameMessages).unknownPlace)
    following = false
    if (!empty) write(route, true)
    writeTitle()
    takeOver(atlas(), link)
  }

  followAddress()
  window.addEventListener('hashchange', followAddress)
  useViewStore.subscribe((state, before) => {
    if (following || state.route === before.route) return
    const address = formatRoute(state.route)
    // All points that a session opens one after another share one history entry.
    const led = before.route.kind === 'point' && useSession.getState().led === address
    const same = pathOfPage(state.route) === pathOfPage(before.route)
    const taken = isTaken(before.route, state.route)
    if (!same && !taken && useSearch.getState().open) {
      // The person opened a search result: going back returns to the search as it was.
      write(before.route, true)
      following = true
      useSearch.getState().setOpen(false)
      following = false
    }
    write(state.route, led || same || taken)
    writeTitle()
  })
  startSearchSync(
    () => following,
    (replace) => {
      write(useViewStore.getState().route, replace)
      writeTitle()
    },
  )
  useSettings.subscribe((state, before) => {
    const changed =
      state.body !== before.body || state.flat !== before.flat || state.language !== before.language
    if (!following && changed) write(useViewStore.getState().route, true)
    if (state.names !== before.names) writeTitle()
  })
  onLanguageChange(writeTitle)
  // The names of the muscles arrive later than the route of one.
  subscribe(() => {
    const { route } = useViewStore.getState()
    if (route.kind !== 'muscle') return
    if (isKnownRoute(atlas(), route)) writeTitle()
    else followAddress()
  })
}
