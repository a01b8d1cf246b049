import { create } from 'zustand'

export const CHART_SIDES = ['front', 'back', 'left', 'right'] as const
/** A side of the body, as the flat view shows it; 'left' is the body's own left. */
export type ChartSide = (typeof CHART_SIDES)[number]

/** How the body is looked at. */
export interface Looking {
  /** The chart instead of the 3D body. */
  readonly flat: boolean
  /** The side that the chart shows. */
  readonly side: ChartSide
  /** The body is shaded as if in swimwear. */
  readonly modest: boolean
  /** Asked of the camera or the chart: nearer above 1; `turn` tells two equal requests apart. */
  readonly zoom: { readonly by: number; readonly turn: number } | undefined
}

interface LookingActions {
  setFlat(flat: boolean): void
  setSide(side: ChartSide): void
  setModest(modest: boolean): void
  zoomBy(by: number): void
}

export const useLooking = create<Looking & LookingActions>()((set) => ({
  flat: false,
  side: 'front',
  modest: false,
  zoom: undefined,
  setFlat: (flat) => set({ flat }),
  setSide: (side) => set({ side }),
  setModest: (modest) => set({ modest }),
  zoomBy: (by) => set(({ zoom }) => ({ zoom: { by, turn: (zoom?.turn ?? 0) + 1 } })),
}))
