import { createAtlas } from '../../src/domain/atlas'
import { buildIndex } from '../../src/domain/buildAtlas'
import type { Route } from '../../src/domain/route/link'
import { buildSearchEntries } from '../../src/domain/search/buildEntries'
import type { EntryMessages } from '../../src/domain/search/localiseEntry'
import { buildSearch } from '../../src/domain/search/search'
import { translateIndex } from '../../src/domain/translate'
import type { Language } from '../../src/messages/languages'
import { loadMessages } from '../messages/loadMessages'
import { loadDataset } from './loadDataset'
import { readRegionsOfLandmarks } from './readRegionsOfLandmarks'
import { readRegionsOfPoints } from './readRegionsOfPoints'

const dataset = loadDataset()
const index = buildIndex(dataset, readRegionsOfPoints())

export const entries = buildSearchEntries({
  dataset,
  regionOfLandmark: readRegionsOfLandmarks(dataset.landmarks),
  roles: loadMessages('en').roles,
})

export const searchMessages = (language: Language): EntryMessages => {
  const { search: found, parts, roles } = loadMessages(language)
  return { language, found, parts, roles }
}

export const atlasIn = (language: Language) => {
  const translation = dataset.translations.find((file) => file.language === language)
  return createAtlas(translation ? translateIndex(index, translation) : index)
}

/**
 * The search in a language.
 *
 * @param typedIn the languages of the person's browser, if they are known
 */
export const searchIn = (language: Language, typedIn: readonly string[] = []) =>
  buildSearch(searchMessages(language), atlasIn(language), entries, typedIn)

/** How files of queries name what a result opens. */
export function nameOf(route: Route): string {
  switch (route.kind) {
    case 'point':
      return route.code
    case 'region':
      return `region:${route.region}`
    case 'guide':
      return `guide:${route.guide}`
    case 'channel':
      return `channel:${route.channel}`
    case 'muscle':
      return `muscle:${route.muscle}`
    case 'care':
      return `care:${route.topic ?? ''}`
    default:
      return route.kind
  }
}
