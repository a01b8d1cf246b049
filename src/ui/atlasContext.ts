import { createContext, use } from 'react'
import type { AtlasIndex } from '../atlas/atlas'
import type { TextLookup } from '../atlas/textLookup'

export type Texts =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly lookup: TextLookup }

export interface Atlas {
  readonly index: AtlasIndex
  readonly texts: Texts
}

export const AtlasContext = createContext<Atlas | undefined>(undefined)

export function useAtlas(): Atlas {
  const atlas = use(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasContext above it')
  return atlas
}
