import type { BodyId } from '../domain/figure/bodies'

/** The file with the positions of the points on a body. */
export const positionsFile = (id: BodyId): string => `places-${id}.json`

/** The files of a body in 3D, without the positions of its points. */
export const bodyFiles = (id: BodyId) => ({
  manifest: 'bodies.json',
  regionsHeader: 'regions.json',
  topology: 'topology.bin',
  positions: `${id}.bin`,
  regions: 'regions.bin',
  shade: 'shade.bin',
})
