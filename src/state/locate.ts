import { create } from 'zustand'
import type { Side } from '../domain/schema/code'

/** A point that is being found, step by step. */
export interface Finding {
  readonly code: string
  readonly side: Side
  /** Where the code stands for several places: which of them, from 0 on. */
  readonly spot: number
  /** From 0 on. */
  readonly step: number
}

interface FindingState {
  readonly finding: Finding | undefined
  start(code: string, side: Side): void
  /** To another place of the same code, from its first step on. */
  chooseSpot(spot: number): void
  goToStep(step: number): void
  stop(): void
}

export const useFinding = create<FindingState>()((set) => ({
  finding: undefined,
  start: (code, side) => set({ finding: { code, side, spot: 0, step: 0 } }),
  chooseSpot: (spot) =>
    set(({ finding }) => (finding ? { finding: { ...finding, spot, step: 0 } } : {})),
  goToStep: (step) => set(({ finding }) => (finding ? { finding: { ...finding, step } } : {})),
  stop: () => set({ finding: undefined }),
}))
