import { BODIES, type BodyId, type Garment } from '../domain/figure/bodies'
import type { Heights } from './positions'
import { regionMask, type VertexNeighbours } from './regionMask'

interface Mesh {
  readonly triangles: Uint32Array
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly neighbours: VertexNeighbours
  readonly regionIds: readonly string[]
  readonly regionLabels: Uint8Array
}

/** Between the heights of two points, each moved by some metres. */
interface Piece {
  readonly top: { readonly code: string; readonly above: number }
  readonly hem: { readonly code: string; readonly above: number }
  /** How much the hem rises to the side, and the top drops to the front; metres per metre. */
  readonly rise: number
  readonly drop: number
}

export const PIECES: Readonly<Record<Garment, Piece>> = {
  // From below the navel to below the fold of the buttock.
  shorts: {
    top: { code: 'CV5', above: 0 },
    hem: { code: 'BL36', above: -0.045 },
    rise: 0.25,
    drop: 0.08,
  },
  // From above to below the breasts.
  top: {
    top: { code: 'ST16', above: 0.03 },
    hem: { code: 'ST18', above: -0.035 },
    rise: 0,
    drop: 0,
  },
}

/** The skin regions of trunk and thighs, without the armpits. */
export const WEARING = [
  ...['chest', 'breastbone', 'ribs', 'abdomen', 'flank', 'groin'],
  ...['shoulder-blade', 'between-blade-and-spine', 'mid-back', 'lower-back', 'sacrum', 'buttock'],
  ...['hip', 'thigh-front', 'thigh-back', 'thigh-outer', 'thigh-inner'],
]

/** Height over which the mask changes, metres: wider than a triangle, so that hems are straight. */
const SOFT = 0.03

/** Returns the mask of the garment of a body, one byte per vertex: 127 at the hems. */
export function garmentMask(
  bodyId: BodyId,
  { triangles, positions, normals, neighbours, regionIds, regionLabels }: Mesh,
  heights: Heights,
): Uint8Array {
  const maskOf = (regions: readonly string[]) => {
    const isWearing = regionIds.map((id) => regions.includes(id))
    // The eyeballs have no label.
    return regionMask(
      triangles,
      neighbours,
      (triangle) => isWearing[regionLabels[triangle >> 1] ?? -1] === true,
    )
  }
  const heightOf = ({ code, above }: Piece['top']) => (heights[code] ?? 0) + above
  const bands = BODIES[bodyId].garment.map((piece) => ({
    ...PIECES[piece],
    high: heightOf(PIECES[piece].top),
    low: heightOf(PIECES[piece].hem),
  }))
  const [trunks, armpits] = [maskOf(WEARING), maskOf(['armpit'])]
  return trunks.map((trunk, vertex) => {
    const armpit = armpits[vertex]!
    if (trunk === 0 && armpit === 0) return 0
    const at = vertex * 3
    const [x, y, z] = [positions[at]!, positions[at + 1]!, positions[at + 2]!]
    let share = 0
    for (const { high, low, rise, drop } of bands)
      share = Math.max(
        share,
        Math.min(high - drop * z - y, y - low - rise * Math.abs(x)) / SOFT + 0.5,
      )
    // The skin of the armpit that faces inwards is the arm's.
    const outwards = Math.min(Math.max(0.5 + 3 * Math.sign(x) * normals[at]!, 0), 1)
    return Math.min(trunk + armpit * outwards, share * 255)
  })
}
