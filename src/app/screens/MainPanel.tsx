import { formatRoute } from '../../domain/route/link'
import { coversPanel, useSession } from '../../state/session'
import { useViewStore } from '../../state/view'
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
export function MainPanel({ rest, codes }: Props) {
  const route = useViewStore((state) => state.route)
  // A filter changes the list under the person's hands: they stay where they are.
  const key = route.kind === 'points' ? route.kind : formatRoute(route)
  const covered = useSession(coversPanel) && rest.ready !== undefined
  const led = useSession((state) => state.led === key)
  return (
    <Panel placeKey={key} covered={covered} led={led}>
      {route.kind !== 'home' && <FirstNotice />}
      {route.kind === 'home' ? (
        <HomePanel />
      ) : rest.ready?.has(codes) ? (
        <rest.ready.RoutePanel route={route} />
      ) : (
        <LoadState retry={rest.retry} />
      )}
    </Panel>
  )
}
