import { create } from 'zustand'

/** What browsers that can install the app offer (`beforeinstallprompt`). */
export interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

interface OfflineState {
  /** How much of the app works without a connection; undefined while that is not known. */
  readonly kept: 'nothing' | 'some' | 'all' | undefined
  /** Whether a newer version of the app is ready: a reload opens it. */
  readonly updated: boolean
  /** Undefined if the app cannot be installed now. */
  readonly install: InstallPrompt | undefined
}

export const useOffline = create<OfflineState>()(() => ({
  kept: undefined,
  updated: false,
  install: undefined,
}))
