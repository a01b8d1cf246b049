import { formatPlace } from '../../domain/route/link'
import { coversPanel, useSession } from '../../state/session'
import { useStore } from '../../state/view'
import { Panel } from '../../ui/frame/Panel'
import { HomePanel } from '../../ui/home/HomePanel'
import { LoadState } from '../../ui/kit/LoadState'
import { FirstNotice } from '../../ui/safety/FirstNotice'
import type { Rest } from './useLazyPart'

interface Props {
  readonly rest: Rest
  /** The points whose texts the panel shows. */
  readonly codes: readonly string[]
}

/** The panel of the place the person is at; the first page needs nothing but the index. */
export function PlacePanel({ rest, codes }: Props) {
  const place = useStore((state) => state.place)
  // A filter changes the list under the person's hands: they stay where they are.
  const key = place.kind === 'points' ? place.kind : formatPlace(place)
  const covered = useSession(coversPanel) && rest.ready !== undefined
  const led = useSession((state) => state.led === key)
  return (
    <Panel placeKey={key} covered={covered} led={led}>
      {place.kind !== 'home' && <FirstNotice />}
      {place.kind === 'home' ? (
        <HomePanel />
      ) : rest.ready?.has(codes) ? (
        <rest.ready.PanelOf place={place} />
      ) : (
        <LoadState retry={rest.retry} />
      )}
    </Panel>
  )
}
