import regionMessages from 'virtual:messages/region'
import { useEffect } from 'react'
import { hasRoom, withPlace } from '../../domain/route/editPlaces'
import type { Route } from '../../domain/route/link'
import { useMessages } from '../../messages/messages'
import { useBottomPanel } from '../../state/bottomPanel'
import { useViewStore } from '../../state/view'
import { Regions } from '../home/RegionList'
import styles from './AlsoHere.module.css'

/** Adds another sore place: the next touch of the body, which the figure shows whole, or one of the list. */
export function AlsoHere({ route }: { readonly route: Route & { kind: 'region' } }) {
  const t = useMessages(regionMessages)
  const adding = useViewStore((state) => state.adding)
  const setAdding = useViewStore((state) => state.setAdding)
  useEffect(() => {
    if (!adding) return
    return useViewStore.subscribe(({ touched: [last], goTo }, before) => {
      if (last && last !== before.touched[0]) goTo(withPlace(route, last))
    })
  }, [adding, route])
  useEffect(() => () => setAdding(false), [setAdding])
  const begin = () => {
    setAdding(true)
    const { height, setHeight } = useBottomPanel.getState()
    if (height === 'high') setHeight('half')
  }
  if (!hasRoom(route)) return null
  return (
    <div className={styles.also} data-print="hide">
      <button
        type="button"
        aria-pressed={adding}
        onClick={() => (adding ? setAdding(false) : begin())}
      >
        {t.alsoHere}
      </button>
      <p role="status">{adding && t.tapNext}</p>
      {adding && <Regions routeOf={(place) => withPlace(route, place)} />}
    </div>
  )
}
