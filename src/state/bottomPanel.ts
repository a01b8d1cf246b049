import { create } from 'zustand'

export const SHEET_HEIGHTS = ['low', 'half', 'high'] as const
/** How high the panel stands on a phone; the body has the room above it. */
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** @param by 1 is higher, -1 lower; at an end it stays there */
export function heightNextTo(height: SheetHeight, by: number): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(height) + by
  return SHEET_HEIGHTS[Math.min(Math.max(at, 0), SHEET_HEIGHTS.length - 1)] ?? height
}

export const useBottomSheet = create<{
  readonly height: SheetHeight
  setHeight(height: SheetHeight): void
}>()((set) => ({
  height: 'half',
  setHeight: (height) => set({ height }),
}))
