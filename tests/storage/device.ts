import { setMaxListeners } from 'node:events'
import { vi } from 'vitest'

/**
 * A minimal browser with only storage and window, so that tests of stored state run without a
 * browser.
 */
export interface Device {
  readonly stored: Map<string, string>
  /** 'full' rejects writing, 'blocked' also rejects reading. */
  trouble: 'full' | 'blocked' | undefined
  /** Notifies all tabs that another one changed a key; null for all keys. */
  tellTabs(key: string | null): void
  /** Simulates a page that returns from the back/forward cache. */
  comeBack(): void
}

export function stubDevice(stored: Readonly<Record<string, string>> = {}): Device {
  const window = new EventTarget()
  // Each tab of a test adds a listener, and there may be hundreds.
  setMaxListeners(0, window)
  const device: Device = {
    stored: new Map(Object.entries(stored)),
    trouble: undefined,
    tellTabs: (key) => window.dispatchEvent(Object.assign(new Event('storage'), { key })),
    comeBack: () => window.dispatchEvent(new Event('pageshow')),
  }
  vi.stubGlobal('window', window)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (device.trouble === 'blocked') throw new DOMException('closed', 'SecurityError')
      return device.stored.get(key) ?? null
    },
    setItem: (key: string, text: string) => {
      if (device.trouble) throw new DOMException('full', 'QuotaExceededError')
      device.stored.set(key, text)
    },
    removeItem: (key: string) => {
      if (device.trouble === 'blocked') throw new DOMException('closed', 'SecurityError')
      device.stored.delete(key)
    },
  })
  return device
}
