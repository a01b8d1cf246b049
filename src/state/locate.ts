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
  /** Whether the person has chosen a step, so that none follows by itself. */
  readonly chosen: boolean
}

interface LocateState {
  readonly target: LocateTarget | undefined
  /**
   * Shows the way to a point from its first step, or joins another part of the page that shows it.
   *
   * @returns a function that ends it, unless another part still shows it
   */
  show(code: string, side: Side): () => void
  /** Switches to another spot of the same code, at its first step. */
  chooseSpot(spot: number): void
  /** Goes to the step that the person has chosen. */
  goToStep(step: number): void
  /** Goes to a step by itself, unless the person has chosen one. */
  playTo(step: number): void
}

/** The parts of the page that show the way to the target. */
const shownBy = new Set<object>()

export const useLocate = create<LocateState>()((set, get) => ({
  target: undefined,
  show(code, side) {
    const { target } = get()
    if (target?.code !== code || target.side !== side) {
      shownBy.clear()
      set({ target: { code, side, spot: 0, step: 0, chosen: false } })
    }
    const part = {}
    shownBy.add(part)
    return () => {
      if (shownBy.delete(part) && shownBy.size === 0) set({ target: undefined })
    }
  },
  chooseSpot: (spot) =>
    set(({ target }) => (target ? { target: { ...target, spot, step: 0 } } : {})),
  goToStep: (step) =>
    set(({ target }) => (target ? { target: { ...target, step, chosen: true } } : {})),
  playTo: (step) =>
    set(({ target }) => (target && !target.chosen ? { target: { ...target, step } } : {})),
}))
