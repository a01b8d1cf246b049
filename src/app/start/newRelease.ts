import { hasFailed, isPageReplaced, subscribe } from '../../models/resource'
import { reload } from '../../offline/reload'
import { isStoring } from '../../storage/persisted'

/** A page that is this young has just been reloaded, milliseconds: another reload would not help. */
const YOUNG_MS = 60_000

function wasJustReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>
  return type === 'reload' && performance.now() < YOUNG_MS
}

/**
 * Reloads the page when a part of it cannot be had because a newer release has replaced its files.
 * Address, sheets, session and settings are kept; what cannot be stored is not given up for it.
 */
export function startReleaseWatch(): void {
  let isChecking = false
  subscribe(() => {
    if (isChecking || !hasFailed() || wasJustReloaded()) return
    isChecking = true
    void isPageReplaced().then((isReplaced) => {
      isChecking = false
      if (isReplaced && isStoring()) void reload()
    })
  })
}
