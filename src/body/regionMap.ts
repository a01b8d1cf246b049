/** Maps the refined mesh to the regions of the skin. */

export interface RegionsHeader {
  readonly format: typeof REGIONS_FORMAT
  readonly version: 1
  /** Region ids; a label is an index into this list. */
  readonly ids: readonly string[]
  readonly file: string
  /** Sub-quads of the skin: four per cage quad. */
  readonly count: number
}

export const REGIONS_FORMAT = 'tsubo-regions'

export interface RegionMap {
  readonly ids: readonly string[]
  /** One label per sub-quad of the skin (sub-quad = refined triangle >> 1). */
  readonly labels: Uint8Array
}

/** @throws with the reason if the parsed JSON is not the header of a region map */
export function parseRegionsHeader(json: unknown): RegionsHeader {
  const header = json as Partial<RegionsHeader> | null
  if (header?.format !== REGIONS_FORMAT || header.version !== 1 || !Array.isArray(header.ids))
    throw new Error('The header of the region map, regions.json, cannot be read.')
  return header as RegionsHeader
}

/** @throws with the reason if the labels do not match the header */
export function decodeRegions({ ids, count, file }: RegionsHeader, labels: Uint8Array): RegionMap {
  if (labels.length !== count)
    throw new Error(`The region map, ${file}, has ${labels.length} labels instead of ${count}.`)
  if (labels.some((label) => label >= ids.length))
    throw new Error(`The region map, ${file}, has a label without a region.`)
  return { ids, labels }
}

/** The region of a triangle of the refined mesh; undefined on the eyeballs. */
export function regionOfTriangle({ ids, labels }: RegionMap, triangle: number): string | undefined {
  const label = labels[triangle >> 1]
  return label === undefined ? undefined : ids[label]
}
