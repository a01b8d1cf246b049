import { create } from 'zustand'

export const PANEL_HEIGHTS = ['low', 'half', 'high'] as const
/** How high the panel stands on a phone; the body has the room above it. */
export type PanelHeight = (typeof PANEL_HEIGHTS)[number]

/** @param by 1 is higher, -1 lower; at an end it stays there */
export function heightNextTo(height: PanelHeight, by: number): PanelHeight {
  const at = PANEL_HEIGHTS.indexOf(height) + by
  return PANEL_HEIGHTS[Math.min(Math.max(at, 0), PANEL_HEIGHTS.length - 1)] ?? height
}

export const useBottomPanel = create<{
  readonly height: PanelHeight
  setHeight(height: PanelHeight): void
}>()((set) => ({
  height: 'half',
  setHeight: (height) => set({ height }),
}))
