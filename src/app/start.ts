import index from 'virtual:tsubo/index'
import { useStore } from '../state/store'
import { restorePreferences, startKeeping, startTheme } from './preferences'
import { startUrlSync } from './urlSync'
import { canDrawBody } from './webgl'

/** Everything outside React, before the first paint. */
export function start(): void {
  restorePreferences(index)
  startTheme()
  startUrlSync(index)
  startKeeping()
  fetchBodyEarly()
  // Takes a while on slow machines; meanwhile the files above are on their way.
  if (!canDrawBody()) useStore.getState().setScene('unsupported')
}

const MODELS = `${import.meta.env.BASE_URL}models/`

/** The body and the code that draws it come while React is still building the page. */
function fetchBodyEarly(): void {
  const { body } = useStore.getState()
  for (const file of ['bodies.json', 'topology.bin', `${body}.bin`, 'regions.json', 'regions.bin'])
    preload(MODELS + file)
  for (const file of ['shade.bin', `places-${body}.json`]) preload(MODELS + file)
  // A failure is answered where the body is drawn.
  import('../scene/loadBody').then(({ loadBody }) => loadBody(body)).catch(() => {})
  import('../scene/BodyScene').catch(() => {})
}

function preload(href: string): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  document.head.append(link)
}
