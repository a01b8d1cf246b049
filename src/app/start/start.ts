import { isForAnyone } from '../../domain/safety/selfPress'
import { activeLanguage } from '../../messages/messages'
import { preloadBodyFiles } from '../../models/bodyFiles'
import { report } from '../../models/report'
import { restoreAboutMe } from '../../state/aboutMe'
import { restoreSettings, useSettings } from '../../state/settings'
import { restoreSheets } from '../../state/sheets'
import { useViewStore } from '../../state/view'
import { onStorageProblem } from '../../storage/persisted'
import { startSearchKeys } from '../../ui/search/searchKeys'
import { startUrlSync } from '../route/urlSync'
import { BodyScene } from '../screens/BodyFrame'
import { startSpeaking } from './language'
import { startReleaseWatch } from './newRelease'
import { startPageStyle } from './pageStyle'
import { surviveTranslation } from './translatedPage'
import { atlasIn } from './translation'
import { canDrawBody } from './webgl'

/**
 * Starts everything outside React, before the first paint.
 *
 * @returns resolves when the messages are loaded; never rejects
 */
export function start(): Promise<void> {
  restoreStores()
  startPageStyle()
  startUrlSync(() => atlasIn(activeLanguage()))
  startSearchKeys()
  const spoken = startSpeaking()
  startSessions()
  tellStorageProblems()
  startReleaseWatch()
  surviveTranslation()
  if (!useSettings.getState().flat) fetchBodyEarly()
  // This is slow on some machines, so it follows the start of the downloads.
  if (!canDrawBody()) useViewStore.getState().setScene('unsupported')
  return spoken
}

/** Restores the stored state; changes are stored from now on. */
function restoreStores(): void {
  restoreSettings()
  restoreAboutMe()
  restoreSheets((code) => isForAnyone(atlasIn('en').point(code)))
}

/** Restores sessions with lazy code: none starts before the panels are loaded. */
function startSessions(): void {
  import('./sessions').then(
    ({ restoreSessions }) => restoreSessions(atlasIn('en')),
    // Sessions work without being stored.
    (error: unknown) => report(error, 'stored session'),
  )
}

/** Shows storage problems as notices. They are rare, so the messages are fetched on demand. */
function tellStorageProblems(): void {
  onStorageProblem((problem) => {
    import('./tellStorageProblem').then(
      ({ tellStorageProblem }) => tellStorageProblem(problem),
      (error: unknown) => report(error, problem),
    )
  })
}

/** Fetches the body and the code that draws it while React renders the page. */
function fetchBodyEarly(): void {
  const { body } = useSettings.getState()
  preloadBodyFiles(body)
  // `BodyFrame` shows failures.
  import('../../models/models').then(
    ({ models }) => models.body(body).preload(),
    (error: unknown) => report(error, 'models'),
  )
  BodyScene.code.preload()
}
