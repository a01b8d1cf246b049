import { create } from 'zustand'
import { MAX_SEARCH_LENGTH } from '../domain/route/link'

export interface SearchState {
  /** Whether the search is open over the page. */
  readonly open: boolean
  /** The typed text, on one line. It collects letters even before the input is rendered. */
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
