import { createContext, use } from 'react'
import type { AtlasIndex } from '../domain/atlas'
import type { TextLookup } from '../domain/textLookup'

export interface Atlas {
  readonly index: AtlasIndex
  /** What cards and panels say; missing until it has been fetched. */
  readonly texts: TextLookup | undefined
}

export const AtlasContext = createContext<Atlas | undefined>(undefined)

export function useAtlas(): Atlas {
  const atlas = use(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasContext above it')
  return atlas
}

/** For panels that are shown once the texts are there. */
export function useTexts(): TextLookup {
  const { texts } = useAtlas()
  if (!texts) throw new Error('useTexts needs the texts to be loaded')
  return texts
}
