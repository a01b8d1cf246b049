import { createContext, use } from 'react'
import type { Atlas } from '../domain/atlas'
import type { TextLookup } from '../domain/textLookup'

export interface LoadedAtlas {
  readonly atlas: Atlas
  /** What cards and panels say; missing until it has been fetched. */
  readonly texts: TextLookup | undefined
}

export const AtlasContext = createContext<LoadedAtlas | undefined>(undefined)

function useLoadedAtlas(): LoadedAtlas {
  const loaded = use(AtlasContext)
  if (!loaded) throw new Error('The atlas needs an AtlasContext above.')
  return loaded
}

/** The atlas in the language that is spoken. */
export const useAtlas = (): Atlas => useLoadedAtlas().atlas

/** The texts, for what is shown before they are there. */
export const useFetchedTexts = (): TextLookup | undefined => useLoadedAtlas().texts

/** For panels that are shown once the texts are there. */
export function useTexts(): TextLookup {
  const texts = useFetchedTexts()
  if (!texts) throw new Error('useTexts needs the texts to be loaded')
  return texts
}
