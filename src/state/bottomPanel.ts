import { create } from 'zustand'

export const PANEL_HEIGHTS = ['low', 'half', 'high'] as const
/** The height of the bottom panel on a phone. The body uses the space above it. */
export type PanelHeight = (typeof PANEL_HEIGHTS)[number]

/**
 * The next height.
 *
 * @param by 1 for higher, -1 for lower; stops at the ends
 */
export function heightNextTo(height: PanelHeight, by: number): PanelHeight {
  const index = PANEL_HEIGHTS.indexOf(height) + by
  return PANEL_HEIGHTS[Math.min(Math.max(index, 0), PANEL_HEIGHTS.length - 1)] ?? height
}

export const useBottomPanel = create<{
  readonly height: PanelHeight
  setHeight(height: PanelHeight): void
}>()((set) => ({
  height: 'half',
  setHeight: (height) => set({ height }),
}))
