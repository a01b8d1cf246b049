import { pathOfPage } from '../../domain/route/link'
import { LoadState } from '../../models/LoadState'
import { lazyPart } from '../../models/lazyPart'
import { useLatest, useModel } from '../../models/useModel'
import { coversPanel, useSession } from '../../state/session'
import { useViewStore } from '../../state/view'
import { Panel } from '../../ui/frame/Panel'
import { HomePanel } from '../../ui/home/HomePanel'
import type { LoadedTexts } from './useAtlasTexts'
import { usePastFirstView } from './usePastFirstView'

interface Props {
  readonly loaded: LoadedTexts
  /** The points whose texts the panel shows. */
  readonly codes: readonly string[]
}

const RoutePanel = lazyPart('panels', () => import('./RoutePanel'), { waiting: <LoadState /> })

/** The panel of the current route. Home needs no texts. */
export function MainPanel({ loaded, codes }: Props) {
  const route = useViewStore((state) => state.route)
  // A new filter only changes the list, so scroll position and focus stay.
  const key = route.kind === 'points' ? route.kind : pathOfPage(route)
  const covered = useSession(coversPanel) && loaded.texts !== undefined
  const led = useSession((state) => state.led === key)
  const complete = loaded.has(codes)
  // New points, for example on the sheet, wait for their texts: what is open or typed meanwhile stays.
  const shown = useLatest(complete ? key : undefined) === key && (complete || !loaded.failed)
  // Fetch the code on the first view, so that the next one is fast.
  useModel(RoutePanel.code, usePastFirstView())
  return (
    <Panel placeKey={key} covered={covered} led={led}>
      {route.kind === 'home' ? (
        <HomePanel />
      ) : shown ? (
        <RoutePanel route={route} resetKey={key} />
      ) : (
        <LoadState failed={loaded.failed} />
      )}
    </Panel>
  )
}
