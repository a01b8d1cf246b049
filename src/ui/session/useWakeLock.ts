import { useEffect } from 'react'

/** Keeps the screen awake while `awake`, where the browser can. */
export function useWakeLock(awake: boolean): void {
  useEffect(() => {
    if (!awake || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const request = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch {
        // Low battery, or not allowed: the screen sleeps, the clock goes on.
      }
    }
    // The browser lets go of it whenever the page is hidden.
    document.addEventListener('visibilitychange', request)
    request()
    return () => {
      over = true
      document.removeEventListener('visibilitychange', request)
      lock?.release().catch(() => {})
    }
  }, [awake])
}
