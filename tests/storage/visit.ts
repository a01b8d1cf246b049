import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { isForAnyone } from '../../src/domain/safety/selfPress'
import { loadAtlas } from '../loadAtlas'
import { stubDevice } from './device'

/** Stored data of version 0.1. */
export const V01 = join(import.meta.dirname, '../fixtures/v0.1')
export const readV01 = (file: string) => readFileSync(join(V01, file), 'utf8')

export const atlas = loadAtlas()
export const isPressable = (code: string) => isForAnyone(atlas.point(code))

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
  restoreSheets(isPressable)
  restorePrintChoices('de-DE')
  restoreSessions(atlas)
  const problems: string[] = []
  onStorageProblem((problem) => problems.push(problem))
  return {
    device,
    problems,
    settings: useSettings.getState(),
    said: useAboutMe.getState().said,
    library: useSheets.getState().library,
    print: useSheetPrint.getState(),
    session: useSession.getState().session,
    past: useSessionHistory.getState().past,
    useSessionHistory,
    useSettings,
    useAboutMe,
  }
}
