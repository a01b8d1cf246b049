import type { RefinedBody } from '../../src/body/refineBody'
import type { Laterality, Side } from '../../src/domain/schema/code'
import { loadRegions } from '../regions/loadRegions'
import { type Files, readJson } from '../shared/files'

export interface SkinSpot {
  readonly region: string
  readonly side: Side
}

export const spotKey = ({ region, side }: SkinSpot): string => `${region} ${side}`

/**
 * The region and side of each triangle; the eyeballs count as the face.
 *
 * @param trianglesPerLabel 2 on the refined mesh, 8 on the mesh refined twice
 */
export function loadSkinSpots(
  files: Files,
  { triangles, positions }: Pick<RefinedBody, 'triangles' | 'positions'>,
  trianglesPerLabel: number,
): SkinSpot[] {
  const { ids, labels } = loadRegions(files)
  const regions = readJson(files, 'data/regions.json') as { id: string; laterality: Laterality }[]
  const midline = new Set(regions.filter((r) => r.laterality === 'midline').map((r) => r.id))
  return Array.from({ length: triangles.length / 3 }, (_, triangle): SkinSpot => {
    const label = labels[Math.floor(triangle / trianglesPerLabel)]
    const region = (label === undefined ? undefined : ids[label]) ?? 'face'
    if (midline.has(region)) return { region, side: 'midline' }
    const x = [0, 1, 2].reduce(
      (sum, corner) => sum + positions[triangles[triangle * 3 + corner]! * 3]!,
      0,
    )
    return { region, side: x >= 0 ? 'left' : 'right' }
  })
}
