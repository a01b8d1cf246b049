import { create } from 'zustand'
import type { Side } from '../domain/schema/code'

/** A point that is being found, step by step. */
export interface LocateTarget {
  readonly code: string
  readonly side: Side
  /** Where the code stands for several places: which of them, from 0 on. */
  readonly spot: number
  /** From 0 on. */
  readonly step: number
}

interface LocateState {
  readonly target: LocateTarget | undefined
  start(code: string, side: Side): void
  /** To another place of the same code, from its first step on. */
  chooseSpot(spot: number): void
  goToStep(step: number): void
  stop(): void
}

export const useLocate = create<LocateState>()((set) => ({
  target: undefined,
  start: (code, side) => set({ target: { code, side, spot: 0, step: 0 } }),
  chooseSpot: (spot) =>
    set(({ target }) => (target ? { target: { ...target, spot, step: 0 } } : {})),
  goToStep: (step) => set(({ target }) => (target ? { target: { ...target, step } } : {})),
  stop: () => set({ target: undefined }),
}))
