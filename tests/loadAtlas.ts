import { loadDataset } from '../scripts/data/loadDataset'
import { readRegionsOfPoints } from '../scripts/data/readRegionsOfPoints'
import { type Atlas, createAtlas } from '../src/domain/atlas'
import { buildIndex } from '../src/domain/buildAtlas'
import { lookup } from '../src/domain/lookup'

/** The atlas in English, as the app has it. */
export const loadAtlas = (): Atlas => createAtlas(buildIndex(loadDataset(), readRegionsOfPoints()))

/** The same, once the muscles are loaded too. */
export const loadAtlasWithMuscles = () => ({
  ...loadAtlas(),
  muscle: lookup(loadDataset().muscles, 'id'),
})
