import { create } from 'zustand'
import { MAX_SEARCH_LENGTH } from '../domain/route/link'

export interface SearchState {
  /** The search stands over the page. */
  readonly open: boolean
  /** What is typed, on one line; letters count before its box is there to take them. */
  readonly query: string
  setOpen(open: boolean): void
  type(typed: string): void
}

export const useSearch = create<SearchState>()((set) => ({
  open: false,
  query: '',
  setOpen: (open) => set({ open, query: '' }),
  type: (typed) => set({ query: typed.replace(/\p{Cc}/gu, ' ').slice(0, MAX_SEARCH_LENGTH) }),
}))
