import { loadDataset } from '../scripts/data/loadDataset'
import { readRegionsOfPoints } from '../scripts/data/readRegionsOfPoints'
import { type Atlas, createAtlas } from '../src/domain/atlas'
import { buildIndex } from '../src/domain/buildAtlas'

/** The atlas in English, as the app has it. */
export const loadAtlas = (): Atlas => createAtlas(buildIndex(loadDataset(), readRegionsOfPoints()))
