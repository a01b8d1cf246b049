import { create } from 'zustand'
import { MOST_TYPED } from '../domain/route/link'

export interface SearchingState {
  /** The search stands over the page. */
  readonly open: boolean
  /** What is typed, on one line; letters count before its box is there to take them. */
  readonly typed: string
  setOpen(open: boolean): void
  type(typed: string): void
}

export const useSearching = create<SearchingState>()((set) => ({
  open: false,
  typed: '',
  setOpen: (open) => set({ open, typed: '' }),
  type: (typed) => set({ typed: typed.replace(/\p{Cc}/gu, ' ').slice(0, MOST_TYPED) }),
}))
