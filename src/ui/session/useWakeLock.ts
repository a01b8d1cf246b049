import { useEffect } from 'react'
import { report } from '../../models/report'

/** How long the screen stays on while nothing counts down: three minutes. */
const LONGEST_MS = 3 * 60_000

/**
 * Prevents the screen from sleeping while `awake`, if the browser supports it.
 *
 * @param turn a new value starts the time anew after which the screen may sleep, if `bounded`
 */
export function useWakeLock(awake: boolean, bounded: boolean, turn: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    if (!awake || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const request = async () => {
      if (over || document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch (error) {
        // The battery is low, or it is not allowed: the screen may sleep, the session runs on.
        report(error, 'wake lock')
      }
    }
    const release = () => {
      over = true
      lock?.release().catch((error: unknown) => report(error, 'wake lock'))
    }
    // The browser releases the lock whenever the page is hidden.
    document.addEventListener('visibilitychange', request)
    const limit = bounded ? setTimeout(release, LONGEST_MS) : undefined
    void request()
    return () => {
      document.removeEventListener('visibilitychange', request)
      clearTimeout(limit)
      release()
    }
  }, [awake, bounded, turn])
}
