import frameMessages from 'virtual:messages/frame'
import type { Atlas } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import { isKnownRoute } from '../../domain/route/isKnownRoute'
import { formatLink, formatRoute, type Link, parseLink, type Route } from '../../domain/route/link'
import { routeTitle } from '../../domain/route/routeName'
import { sameItems, takeableItems } from '../../domain/sheet/sheet'
import { openSheet, withOpen } from '../../domain/sheet/sheetLibrary'
import { messagesOf, onLanguageChange } from '../../messages/messages'
import { report } from '../../models/report'
import { routeMessages } from '../../state/routeMessages'
import { useSearch } from '../../state/search'
import { useSession } from '../../state/session'
import { adoptSettings, useSettings } from '../../state/settings'
import { changeSheets, openSheetAt, useSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { OVERLAY_STATE, startSearchSync } from './searchSync'

/**
 * What an address asks for.
 *
 * @param hash the part of the address from `#` on
 * @param preferred the body of a person whose address names no place yet
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

/** A sent list becomes the open sheet where no sheet of the person's is in the way. */
function takeSheet(atlas: Atlas, route: Route): Route {
  if (route.kind !== 'sheet' || !route.items) return route
  const items = takeableItems(atlas, route.items)
  const { library } = useSheets.getState()
  const own = openSheet(library)
  const same = library.sheets.findIndex((sheet) => sameItems(sheet.items, items))
  if (items.length === 0) return { kind: 'sheet' }
  if (same !== -1) openSheetAt(same)
  else if (own.items.length > 0) return route
  else
    changeSheets({ kind: 'add', codes: items.map(({ code }) => code) }, (now) =>
      withOpen(now, { ...own, items }),
    )
  return { kind: 'sheet' }
}

/** Hardly any link begins a session, so what that takes is loaded when one does. */
function offerSession(atlas: Atlas, route: Route): void {
  import('../start/sessions').then(
    (sessions) => sessions.offerSession(atlas, route),
    (error: unknown) => {
      report(error, 'session of a link')
      useViewStore.getState().notify(() => messagesOf(frameMessages).partFailed)
    },
  )
}

/** A sent list that became one's own sheet: going back must not bring it again. */
const isTaken = (before: Route, now: Route): boolean =>
  before.kind === 'sheet' && before.items !== undefined && now.kind === 'sheet' && !now.items

/**
 * Keeps the address, the page's title and the store in step. Nothing else touches either.
 *
 * @param atlas gives the atlas in the language that is spoken, for the title
 */
export function startUrlSync(atlas: () => Atlas): void {
  let following = false

  const write = (route: Route, replace: boolean) => {
    const { body, flat, language } = useSettings.getState()
    const looking = { ...(flat && { view: 'flat' as const }), ...(language && { language }) }
    const { open, query } = useSearch.getState()
    const hash = `#${formatLink({ route, body, ...looking, ...(open && { search: query }) })}`
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
    // Whoever opens a link to a body has not chosen it for every visit.
    adoptSettings({ body: link.body })
    useSettings.getState().change({
      // Without a place an address says nothing of how the person wants to look.
      ...(!empty && known && { flat: link.view === 'flat' }),
      ...(link.language && { language: link.language }),
    })
    useSearch.setState({ open: link.search !== undefined, query: link.search ?? '' })
    const route = takeSheet(atlas(), link.route)
    const { route: before, follow, notify } = useViewStore.getState()
    // A search that opens or closes over a place leaves the place alone.
    follow(formatRoute(before) === formatRoute(route) ? before : route)
    notify(known ? undefined : () => messagesOf(frameMessages).unknownPlace)
    if (link.session) offerSession(atlas(), link.route)
    following = false
    if (!empty) write(route, true)
    writeTitle()
  }

  followAddress()
  window.addEventListener('hashchange', followAddress)
  useViewStore.subscribe((state, before) => {
    if (following || state.route === before.route) return
    const address = formatRoute(state.route)
    // A session that leads from point to point takes one step of the history for all of them.
    const led = before.route.kind === 'point' && useSession.getState().led === address
    const same = address === formatRoute(before.route)
    if (!same && useSearch.getState().open) {
      // An answer was opened: the search stays behind it, as it was typed.
      write(before.route, true)
      following = true
      useSearch.getState().setOpen(false)
      following = false
    }
    write(state.route, led || same || isTaken(before.route, state.route))
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
}
