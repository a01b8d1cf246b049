import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { appWords } from '../../words/app'
import { language } from '../../words/i18n'
import { restoreAboutMe, startKeepingAboutMe } from '../aboutMeStorage'
import { startKeepingLooking } from '../lookingStorage'
import { startUrlSync } from '../route/urlSync'
import { startSpeaking } from './language'
import { restorePreferences, startKeeping, startTheme } from './preferences'
import { atlasIn } from './translation'
import { canDrawBody } from './webgl'

/**
 * Everything outside React, before the first paint.
 *
 * @returns done when the words are there to be shown; never rejects
 */
export function start(): Promise<void> {
  restorePreferences(atlasIn('en'))
  startKeepingLooking()
  const readable = restoreAboutMe()
  startTheme()
  startUrlSync(() => atlasIn(language.get()))
  const spoken = startSpeaking()
  startKeeping()
  startKeepingAboutMe()
  startSessions()
  if (!readable) useViewStore.getState().notify(() => appWords.get().aboutMeUnreadable)
  if (!useSettings.getState().flat) fetchBodyEarly()
  // Takes a while on slow machines; meanwhile the files above are on their way.
  if (!canDrawBody()) useViewStore.getState().setScene('unsupported')
  return spoken
}

/** Nobody begins a session before the panels are there: its storage need not be in the shell. */
function startSessions(): void {
  import('../sessionStorage').then(
    ({ restoreSession, startKeepingSession }) => {
      restoreSession(atlasIn('en'))
      startKeepingSession()
    },
    // Sessions work without being kept.
    () => {},
  )
}

/** The body and the code that draws it come while React is still building the page. */
function fetchBodyEarly(): void {
  const { body } = useViewStore.getState()
  for (const file of ['bodies.json', 'topology.bin', `${body}.bin`, `places-${body}.json`])
    preload(file)
  for (const file of ['regions.json', 'regions.bin', 'shade.bin']) preload(file)
  // A failure is answered where the body is drawn.
  import('../../scene/body/loadBody').then(({ loadBody }) => loadBody(body)).catch(() => {})
  import('../../scene/BodyScene').catch(() => {})
}

/** Asks the browser for a model file now; the code that reads it comes a little later. */
function preload(file: string): void {
  const link = document.createElement('link')
  const href = `${import.meta.env.BASE_URL}models/${file}`
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href })
  document.head.append(link)
}
