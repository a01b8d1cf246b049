import { create } from 'zustand'

interface PointedState {
  /** The code of the point whose row is under the pointer or has the focus. */
  readonly code: string | undefined
  point(code: string | undefined): void
}

/** Joins the rows of a list with the points on the figure. */
export const usePointed = create<PointedState>()((set) => ({
  code: undefined,
  point: (code) => set({ code }),
}))
