import { loadDataset } from '../../../scripts/data/loadDataset'
import { readRegionsOfLandmarks } from '../../../scripts/data/readRegionsOfLandmarks'
import { readRegionsOfPoints } from '../../../scripts/data/readRegionsOfPoints'
import { loadMessages } from '../../../scripts/messages/loadMessages'
import { createAtlas } from '../../../src/domain/atlas'
import { buildIndex } from '../../../src/domain/buildAtlas'
import { buildSearchEntries } from '../../../src/domain/search/buildEntries'
import type { EntryMessages } from '../../../src/domain/search/localiseEntry'
import { buildSearch } from '../../../src/domain/search/search'
import { translateIndex } from '../../../src/domain/translate'
import type { Language } from '../../../src/messages/languages'

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

/** The search as a person has it whose browser prefers some languages. */
export const searchIn = (language: Language, typedIn: readonly string[] = []) =>
  buildSearch(searchMessages(language), atlasIn(language), entries, typedIn)
