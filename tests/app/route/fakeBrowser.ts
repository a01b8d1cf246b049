import { vi } from 'vitest'

interface Entry {
  readonly hash: string
  readonly state: unknown
}

/**
 * The part of a browser that address handling needs: a history of hashes with their states, and the
 * event for their changes. As in a browser, an address that a script writes raises no event.
 */
export class FakeBrowser {
  private entries: Entry[]
  private index = 0
  private readonly listeners: (() => void)[] = []

  constructor(hash = '') {
    this.entries = [{ hash, state: null }]
    const browser = this
    vi.stubGlobal('location', {
      get hash() {
        return browser.hash
      },
    })
    vi.stubGlobal('history', {
      get state() {
        return browser.now.state
      },
      pushState: (state: unknown, _: string, hash: string) => this.push({ hash, state }),
      replaceState: (state: unknown, _: string, hash: string) => {
        this.entries = this.entries.with(this.index, { hash, state })
      },
      back: () => this.go(-1),
    })
    vi.stubGlobal('window', {
      addEventListener: (_: string, listener: () => void) => this.listeners.push(listener),
    })
    vi.stubGlobal('document', { title: '' })
  }

  get hash(): string {
    return this.now.hash
  }

  /** All hashes of the history, the oldest first. */
  get hashes(): string[] {
    return this.entries.map(({ hash }) => hash)
  }

  /** Simulates a followed link or a typed address. */
  visit(hash: string): void {
    if (hash === this.hash) return
    this.push({ hash, state: null })
    this.notify()
  }

  /** Simulates the buttons back (-1) and forward (1). */
  go(by: number): void {
    const before = this.hash
    this.index = Math.min(Math.max(this.index + by, 0), this.entries.length - 1)
    if (this.hash !== before) this.notify()
  }

  private get now(): Entry {
    const entry = this.entries[this.index]
    if (!entry) throw new Error('The history has no entry there.')
    return entry
  }

  private push(entry: Entry): void {
    this.entries = [...this.entries.slice(0, this.index + 1), entry]
    this.index += 1
  }

  private notify(): void {
    for (const listener of this.listeners) listener()
  }
}
