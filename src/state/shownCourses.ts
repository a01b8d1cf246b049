import { create } from 'zustand'

/** A point, and the vessels and nerves beneath it that its cautions speak of, by their ids. */
interface WarnedPoint {
  readonly code: string
  readonly courses: readonly string[]
}

interface ShownCourses {
  readonly point: WarnedPoint | undefined
  /** @returns a function that ends it, unless another point has followed */
  show(point: WarnedPoint): () => void
}

/** The vessels and nerves that the 3D figure draws near the point whose card is open. */
export const useShownCourses = create<ShownCourses>()((set, get) => ({
  point: undefined,
  show(point) {
    set({ point })
    return () => {
      if (get().point === point) set({ point: undefined })
    }
  },
}))
