import { create } from 'zustand'

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]
export const LAYOUTS = ['standard', 'compact', 'large'] as const
export type Layout = (typeof LAYOUTS)[number]
/** How long the table to tick is; 0 for none. */
export const WEEKS = [0, 2, 4] as const
type Weeks = (typeof WEEKS)[number]

/** How the sheet is printed. */
export interface PrintChoices {
  readonly paper: Paper
  readonly layout: Layout
  readonly weeks: Weeks
}

export const useSheetPrint = create<PrintChoices & { choose(some: Partial<PrintChoices>): void }>()(
  (set) => ({
    paper: 'a4',
    layout: 'standard',
    weeks: 2,
    choose: (some) => set(some),
  }),
)
