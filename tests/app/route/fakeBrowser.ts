import { vi } from 'vitest'

interface Entry {
  readonly hash: string
  readonly state: unknown
}

/**
 * The part of a browser that addresses need: a history of hashes with their states, and the event
 * of their change. As in a browser, scripts that write an address raise no event.
 */
export class FakeBrowser {
  private entries: Entry[]
  private at = 0
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
        this.entries = this.entries.with(this.at, { hash, state })
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

  /** All hashes, the oldest first. */
  get hashes(): string[] {
    return this.entries.map(({ hash }) => hash)
  }

  /** A link that is followed, or an address that is typed. */
  visit(hash: string): void {
    if (hash === this.hash) return
    this.push({ hash, state: null })
    this.tell()
  }

  /** The buttons back (-1) and forward (1). */
  go(by: number): void {
    const before = this.hash
    this.at = Math.min(Math.max(this.at + by, 0), this.entries.length - 1)
    if (this.hash !== before) this.tell()
  }

  private get now(): Entry {
    const entry = this.entries[this.at]
    if (!entry) throw new Error('The history has no entry there.')
    return entry
  }

  private push(entry: Entry): void {
    this.entries = [...this.entries.slice(0, this.at + 1), entry]
    this.at += 1
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
