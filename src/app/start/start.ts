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
import { startPageStyle } from './pageStyle'
import { atlasIn } from './translation'
import { canDrawBody } from './webgl'

/**
 * Everything outside React, before the first paint.
 *
 * @returns done when the words are there to be shown; never rejects
 */
export function start(): Promise<void> {
  restoreStores()
  startPageStyle()
  startUrlSync(() => atlasIn(activeLanguage()))
  startSearchKeys()
  const spoken = startSpeaking()
  startSessions()
  tellStorageProblems()
  if (!useSettings.getState().flat) fetchBodyEarly()
  // Takes a while on slow machines; meanwhile the files above are on their way.
  if (!canDrawBody()) useViewStore.getState().setScene('unsupported')
  return spoken
}

/** Brings back what was stored at the last visit; from now on what changes is stored. */
function restoreStores(): void {
  restoreSettings()
  restoreAboutMe()
  restoreSheets((code) => isForAnyone(atlasIn('en').point(code)))
}

/** Nobody begins a session before the panels are there: its format need not be in the shell. */
function startSessions(): void {
  import('./sessions').then(
    ({ restoreSessions }) => restoreSessions(atlasIn('en')),
    // Sessions work without being stored.
    (error: unknown) => report(error, 'stored session'),
  )
}

/** What to say is fetched when there is something to say: it hardly ever is. */
function tellStorageProblems(): void {
  onStorageProblem((problem) => {
    import('./tellStorageProblem').then(
      ({ tellStorageProblem }) => tellStorageProblem(problem),
      (error: unknown) => report(error, problem),
    )
  })
}

/** The body and the code that draws it come while React is still building the page. */
function fetchBodyEarly(): void {
  const { body } = useSettings.getState()
  preloadBodyFiles(body)
  // Failures are told where the body is drawn.
  import('../../models/models').then(
    ({ models }) => models.body(body).preload(),
    (error: unknown) => report(error, 'models'),
  )
  BodyScene.code.preload()
}
