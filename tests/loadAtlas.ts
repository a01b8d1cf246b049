import { loadDataset } from '../scripts/data/loadDataset'
import { readRegionsOfPoints } from '../scripts/data/readRegionsOfPoints'
import { type Atlas, createAtlas } from '../src/domain/atlas'
import { buildIndex } from '../src/domain/buildAtlas'
import { lookup } from '../src/domain/lookup'

let index: ReturnType<typeof buildIndex> | undefined

/** The atlas in English, as the app has it. */
export function loadAtlas(): Atlas {
  index ??= buildIndex(loadDataset(), readRegionsOfPoints())
  return createAtlas(index)
}

/** The same, once the muscles are loaded too. */
export const loadAtlasWithMuscles = () => ({
  ...loadAtlas(),
  muscle: lookup(loadDataset().muscles, 'id'),
})
