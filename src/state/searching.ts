import { create } from 'zustand'

export interface SearchingState {
  /** The search stands over the page. */
  readonly open: boolean
  /** What was typed before its box was there to take it. */
  readonly ahead: string
  setOpen(open: boolean): void
  typeAhead(letter: string): void
}

export const useSearching = create<SearchingState>()((set) => ({
  open: false,
  ahead: '',
  setOpen: (open) => set({ open, ahead: '' }),
  typeAhead: (letter) => set(({ ahead }) => ({ ahead: ahead + letter })),
}))
