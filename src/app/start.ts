import index from 'virtual:tsubo/index'
import { useStore } from '../state/store'
import { restoreAboutMe, startKeepingAboutMe, UNREADABLE } from './aboutMeStorage'
import { restorePreferences, startKeeping, startTheme } from './preferences'
import { startUrlSync } from './urlSync'
import { canDrawBody } from './webgl'

/** Everything outside React, before the first paint. */
export function start(): void {
  restorePreferences(index)
  const readable = restoreAboutMe()
  startTheme()
  startUrlSync(index)
  startKeeping()
  startKeepingAboutMe()
  if (!readable) useStore.getState().notify(UNREADABLE)
  fetchBodyEarly()
  // Takes a while on slow machines; meanwhile the files above are on their way.
  if (!canDrawBody()) useStore.getState().setScene('unsupported')
}

/** The body and the code that draws it come while React is still building the page. */
function fetchBodyEarly(): void {
  const { body } = useStore.getState()
  // A failure is answered where the body is drawn.
  import('../scene/loadBody').then(({ loadBody }) => loadBody(body)).catch(() => {})
  import('../scene/BodyScene').catch(() => {})
}
