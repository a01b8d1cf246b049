import soreMessages from 'virtual:messages/sore'
import { useEffect, useRef } from 'react'
import { marksOn } from '../../body/spot'
import { placesOf, type Route } from '../../domain/route/link'
import type { SorePlace } from '../../domain/route/place'
import { routeName } from '../../domain/route/routeName'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { useBottomPanel } from '../../state/bottomPanel'
import { startMarking, stopMarking, useMarking } from '../../state/marking'
import { useRouteMessages } from '../../state/routeMessages'
import { useAtlas } from '../atlasContext'
import styles from './ExactlyHere.module.css'
import { useMarkKeys } from './useMarkKeys'

interface Props {
  readonly route: Extract<Route, { kind: 'region' }>
}

/** Marks an exact spot: with the next tap of the body, or with the arrow keys. */
export function ExactlyHere({ route }: Props) {
  const t = useMessages(soreMessages)
  const names = useRouteMessages()
  const atlas = useAtlas()
  const on = useMarking((state) => state.on)
  const at = useMarking((state) => state.at)
  const button = useRef<HTMLButtonElement>(null)
  const { skin, failed, step } = useMarkKeys(route, button)
  useEffect(() => stopMarking, [])
  const begin = () => {
    startMarking()
    const { height, setHeight } = useBottomPanel.getState()
    if (height === 'high') setHeight('half')
    // The arrow keys go to the body, also from a screen reader.
    document.querySelector<HTMLElement>('[data-figure]')?.focus({ preventScroll: true })
  }
  const nameOf = ({ region, side }: SorePlace) =>
    routeName(names, atlas, { kind: 'region', region, side })
  // A spot of a link may not lie in its place.
  const marked = skin ? marksOn(skin, placesOf(route)).map(({ place }) => nameOf(place)) : []
  const wordsAt = (place: SorePlace) => {
    const { way, count } = step?.at === place ? step : { way: 'none', count: 0 }
    return t.markOn({ way: count > 0 || way === 'none' ? way : 'end', count, name: nameOf(place) })
  }
  const words = at
    ? wordsAt(at)
    : on
      ? t.tapSpot
      : marked.length > 0
        ? t.marked({ names: marked.join(t.comma) })
        : ''
  return (
    <div className={styles.exactly} data-print="hide">
      <button
        ref={button}
        type="button"
        aria-pressed={on}
        onClick={() => (on ? stopMarking() : begin())}
      >
        {t.exactlyHere}
      </button>
      <p role="status">{words}</p>
      {on && !skin && <LoadState failed={failed} what={t.notThere} />}
    </div>
  )
}
