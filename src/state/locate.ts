import { create } from 'zustand'
import type { Side } from '../domain/schema/code'

/** The point that the person is locating step by step. */
export interface LocateTarget {
  readonly code: string
  readonly side: Side
  /** Index of the spot, if the code has several. */
  readonly spot: number
  /** Index of the step. */
  readonly step: number
}

interface LocateState {
  readonly target: LocateTarget | undefined
  start(code: string, side: Side): void
  /** Switches to another spot of the same code, at its first step. */
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
