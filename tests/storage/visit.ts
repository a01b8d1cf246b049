import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { isKnownPlace } from '../../src/domain/route/place'
import { isForAnyone } from '../../src/domain/safety/selfPress'
import type { Nameable } from '../../src/domain/sheet/sheet'
import { loadAtlas } from '../loadAtlas'
import { stubDevice } from './device'

/** Stored data of version 0.1. */
export const V01 = join(import.meta.dirname, '../fixtures/v0.1')
export const readV01 = (file: string) => readFileSync(join(V01, file), 'utf8')

export const atlas = loadAtlas()
export const nameable: Nameable = {
  isPressable: (code) => isForAnyone(atlas.point(code)),
  isPlace: (place) => isKnownPlace(atlas, place),
}

/** Restores all stores in the same way as the app at its start. */
export async function visit(stored: Readonly<Record<string, string>>) {
  vi.resetModules()
  const device = stubDevice(stored)
  const { restoreSettings, useSettings } = await import('../../src/state/settings')
  const { restoreAboutMe, useAboutMe } = await import('../../src/state/aboutMe')
  const { restoreSheets, useSheets } = await import('../../src/state/sheets')
  const { restorePrintChoices, useSheetPrint } = await import('../../src/state/sheetPrint')
  const { restoreSessions } = await import('../../src/app/start/sessions')
  const { useSession } = await import('../../src/state/session')
  const { useSessionHistory } = await import('../../src/state/sessionHistory')
  const { onStorageProblem } = await import('../../src/storage/persisted')
  restoreSettings()
  restoreAboutMe((id) => atlas.region(id) !== undefined)
  restoreSheets(nameable)
  restorePrintChoices('de-DE')
  restoreSessions(atlas)
  const problems: string[] = []
  const { library } = useSheets.getState()
  onStorageProblem((problem) => problems.push(problem))
  return {
    device,
    problems,
    settings: useSettings.getState(),
    said: useAboutMe.getState().said,
    library,
    print: useSheetPrint.getState(),
    session: useSession.getState().session,
    past: useSessionHistory.getState().past,
    useSessionHistory,
    useSettings,
    useAboutMe,
  }
}
