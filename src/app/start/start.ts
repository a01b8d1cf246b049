import { isKnownPlace } from '../../domain/route/place'
import { isForAnyone } from '../../domain/safety/selfPress'
import { activeLanguage } from '../../messages/messages'
import { report } from '../../models/report'
import { startBodyWorkerEarly } from '../../models/startBodyWorker'
import { texts } from '../../models/texts'
import { startDrawWorkerEarly } from '../../scene/drawing/startDrawWorker'
import { restoreAboutMe } from '../../state/aboutMe'
import { type InstallPrompt, useOffline } from '../../state/offline'
import { restoreSettings, useSettings } from '../../state/settings'
import { restoreSheets } from '../../state/sheets'
import { onStorageProblem } from '../../storage/persisted'
import { startSearchKeys } from '../../ui/search/searchKeys'
import { startUrlSync } from '../route/urlSync'
import { BodyScene, hasWebGL } from '../screens/BodyFrame'
import { startSpeaking } from './language'
import { startReleaseWatch } from './newRelease'
import { startPageStyle } from './pageStyle'
import { atlasIn, atlasWithMuscles } from './translation'

/** How long the first view may load undisturbed, in ms. */
const FIRST_VIEW = 3000

/**
 * Starts everything outside React, before the first paint.
 *
 * @returns resolves when the messages are loaded; never rejects
 */
export function start(): Promise<void> {
  restoreStores()
  // Before the address: a session of a link is offered only if none is under way.
  const afterShell = loadAfterShell()
  startPageStyle()
  startUrlSync(() => {
    const language = activeLanguage()
    return atlasWithMuscles(atlasIn(language), texts.muscles(language).peek().value)
  })
  startSearchKeys()
  const spoken = startSpeaking()
  tellStorageProblems()
  startOffline()
  startReleaseWatch()
  const { flat, body } = useSettings.getState()
  if (!flat && hasWebGL()) {
    // While React renders the page.
    startBodyWorkerEarly(body)
    startDrawWorkerEarly()
    void afterShell.then((fetchBody) => fetchBody?.(body))
    BodyScene.code.preload()
  }
  return spoken
}

/** Restores the stored state; changes are stored from now on. */
function restoreStores(): void {
  restoreSettings()
  restoreAboutMe((id) => atlasIn('en').region(id) !== undefined)
  restoreSheets({
    isPressable: (code) => isForAnyone(atlasIn('en').point(code)),
    isPlace: (place) => isKnownPlace(atlasIn('en'), place),
  })
}

/**
 * Loads what the first paint does not need. Until it arrives no session starts and nobody translates.
 *
 * @returns what loads a body, if it has arrived
 */
const loadAfterShell = () =>
  import('./afterShell').then(
    ({ fetchBody, restoreSessions, surviveTranslation }) => {
      restoreSessions(atlasIn('en'))
      surviveTranslation()
      return fetchBody
    },
    // Sessions work without being stored, and a body is fetched when it is shown.
    (error: unknown) => void report(error, 'afterShell'),
  )

/** Shows storage problems as notices. They are rare, so the messages are fetched on demand. */
function tellStorageProblems(): void {
  onStorageProblem((problem) => {
    import('./tellStorageProblem').then(
      ({ tellStorageProblem }) => tellStorageProblem(problem),
      (error: unknown) => report(error, problem),
    )
  })
}

/** Makes the app work without a connection, and installable, once the first view is there. */
function startOffline(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    // The app has a button for it; the browser's own offer would lie over the page.
    event.preventDefault()
    useOffline.setState({ install: event as InstallPrompt })
  })
  if (import.meta.env.DEV) return
  setTimeout(
    () =>
      import('../../offline/register')
        .then(({ startOffline }) => startOffline())
        .catch((error: unknown) => report(error, 'offline')),
    FIRST_VIEW,
  )
}
