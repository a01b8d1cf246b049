import { decodeRegions, parseRegionsHeader, type RegionMap } from '../../src/body/regionMap'
import { type Files, projectFiles, readJson } from '../shared/files'

/** Loads the shipped map of the skin regions. */
export function loadRegions(files: Files = projectFiles): RegionMap {
  const header = parseRegionsHeader(readJson(files, 'public/models/regions.json'))
  return decodeRegions(header, files.read(`public/models/${header.file}`))
}
