import { create } from 'zustand'

export interface SearchingState {
  /** The search stands over the page. */
  readonly open: boolean
  setOpen(open: boolean): void
}

export const useSearching = create<SearchingState>()((set) => ({
  open: false,
  setOpen: (open) => set({ open }),
}))
