import { setMaxListeners } from 'node:events'
import { vi } from 'vitest'

/** A browser's storage, window and nothing else; tests of stored state run without a browser. */
export interface Device {
  readonly stored: Map<string, string>
  /** 'full' refuses to write, 'blocked' to read too. */
  trouble: 'full' | 'blocked' | undefined
  /** Tells all tabs that another one changed a key; null for all keys. */
  tellTabs(key: string | null): void
  /** The browser brings a page back as it was. */
  comeBack(): void
}

export function stubDevice(stored: Readonly<Record<string, string>> = {}): Device {
  const window = new EventTarget()
  // Each tab of a test listens, and there may be hundreds.
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
