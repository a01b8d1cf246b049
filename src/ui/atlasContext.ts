import { createContext, use } from 'react'
import type { Atlas } from '../domain/atlas'
import type { TextLookup } from '../domain/textLookup'

export interface LoadedAtlas {
  readonly atlas: Atlas
  /** Texts of cards and panels; undefined until they have been fetched. */
  readonly texts: TextLookup | undefined
}

export const AtlasContext = createContext<LoadedAtlas | undefined>(undefined)

function useLoadedAtlas(): LoadedAtlas {
  const loaded = use(AtlasContext)
  if (!loaded) throw new Error('AtlasContext is missing.')
  return loaded
}

/** Returns the atlas in the active language. */
export const useAtlas = (): Atlas => useLoadedAtlas().atlas

/** Returns the texts, or undefined while they load. */
export const useFetchedTexts = (): TextLookup | undefined => useLoadedAtlas().texts

/** Returns the texts, for panels that are shown only when they have loaded. */
export function useTexts(): TextLookup {
  const texts = useFetchedTexts()
  if (!texts) throw new Error('The texts are not loaded.')
  return texts
}
