import type { AtlasIndex } from '../../domain/atlas'
import { isKnown } from '../../domain/route/isKnownRoute'
import {
  type BodyId,
  formatLink,
  formatPlace,
  type Link,
  type Place,
  parseLink,
} from '../../domain/route/link'
import { titleOf } from '../../domain/route/routeName'
import { placeWordsNow } from '../../state/routeMessages'
import { useSearching } from '../../state/search'
import { useSession } from '../../state/session'
import { useLooking } from '../../state/settings'
import { useStore } from '../../state/view'
import { appWords } from '../../words/app'
import { headerWords } from '../../words/header'
import { language } from '../../words/i18n'
import { OVER, startSearchSync } from './searchSync'

/**
 * What an address asks for.
 *
 * @param hash the part of the address from `#` on
 * @param preferred the body of a person whose address names no place yet
 */
export function readAddress(
  index: AtlasIndex,
  hash: string,
  preferred: BodyId,
): { link: Link; known: boolean } {
  const home: Link = { place: { kind: 'home' }, body: preferred }
  if (hash === '' || hash === '#') return { link: home, known: true }
  const link = parseLink(hash)
  return link && isKnown(index, link.place) ? { link, known: true } : { link: home, known: false }
}

/** A sent list that became one's own sheet: going back must not bring it again. */
const isTaken = (before: Place, now: Place): boolean =>
  before.kind === 'sheet' && before.items !== undefined && now.kind === 'sheet' && !now.items

/**
 * Keeps the address, the page's title and the store in step. Nothing else touches either.
 *
 * @param spoken gives the index in the language that the title is in
 * @returns stops it
 */
export function startUrlSync(index: AtlasIndex, spoken: () => AtlasIndex): () => void {
  let following = false

  const write = ({ place, body }: Pick<Link, 'place' | 'body'>, replace: boolean) => {
    const { flat, language } = useLooking.getState()
    const looking = { ...(flat && { view: 'flat' as const }), ...(language && { language }) }
    const { open, typed } = useSearching.getState()
    const hash = `#${formatLink({ place, body, ...looking, ...(open && { search: typed }) })}`
    if (location.hash === hash) return
    if (replace) history.replaceState(open ? history.state : null, '', hash)
    else history.pushState(open ? OVER : null, '', hash)
  }

  const writeTitle = () => {
    const title = titleOf(placeWordsNow(), spoken(), useStore.getState().place)
    document.title = useSearching.getState().open ? `${headerWords.get().search} · ${title}` : title
  }

  const followAddress = () => {
    const { link, known } = readAddress(index, location.hash, useStore.getState().body)
    const empty = location.hash === '' || location.hash === '#'
    following = true
    // Without a place an address says nothing of how the person wants to look.
    if (!empty && known) useLooking.getState().setFlat(link.view === 'flat')
    if (link.language) useLooking.getState().setLanguage(link.language)
    useSession.setState({ wanted: link.session === true })
    useSearching.setState({ open: link.search !== undefined, typed: link.search ?? '' })
    const { place, follow } = useStore.getState()
    // A search that opens or closes over a place leaves the place alone.
    follow(formatPlace(place) === formatPlace(link.place) ? { ...link, place } : link)
    useStore.getState().notify(known ? undefined : () => appWords.get().unknownPlace)
    following = false
    if (!empty) write(link, true)
    writeTitle()
  }

  followAddress()
  window.addEventListener('hashchange', followAddress)
  const unsubscribe = useStore.subscribe((state, before) => {
    if (following || (state.place === before.place && state.body === before.body)) return
    const place = formatPlace(state.place)
    // A session that leads from point to point takes one step of the history for all of them.
    const led = before.place.kind === 'point' && useSession.getState().led === place
    const same = place === formatPlace(before.place)
    if (!same && useSearching.getState().open) {
      // An answer was opened: the search stays behind it, as it was typed.
      write(before, true)
      following = true
      useSearching.getState().setOpen(false)
      following = false
    }
    write(state, led || same || isTaken(before.place, state.place))
    writeTitle()
  })
  const stopSearching = startSearchSync(
    () => following,
    (replace) => {
      write(useStore.getState(), replace)
      writeTitle()
    },
  )
  const stopLooking = useLooking.subscribe((state, before) => {
    const changed = state.flat !== before.flat || state.language !== before.language
    if (!following && changed) write(useStore.getState(), true)
    if (state.names !== before.names) writeTitle()
  })
  const stopListening = language.listen(writeTitle)
  return () => {
    window.removeEventListener('hashchange', followAddress)
    stopLooking()
    stopSearching()
    stopListening()
    unsubscribe()
  }
}
