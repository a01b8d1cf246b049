import type { Vec3 } from '../../src/body/frame'
import { refineRings } from '../../src/body/rings'
import { add, scale } from '../shared/vectors'
import type { Field } from '../skeleton/field'
import { fitPart } from './fit'
import { type Grid, gridOf, slopeOf } from './grid'
import type { BuildMuscles, MusclePart } from './muscle'
import type { MuscleSite } from './muscleSite'
import { aroundOf, ringsOf, type Solid, solidOf } from './solid'

export interface BuiltPart extends Pick<MusclePart, 'muscle' | 'part' | 'tendon' | 'layer'> {
  readonly rings: number
  readonly around: number
  /** Ring by ring, from the origin to the insertion. */
  readonly places: readonly Vec3[]
  /** Across the widest row, metres. */
  readonly width: number
  readonly start: Grid
  readonly fitted: Grid
}

/** Nothing comes nearer to the skin than this, metres. */
const BENEATH_SKIN = 0.002
const ROUNDS = 6

/** Models the muscles of one body, those under the skin first, because the others lie beneath them. */
export function buildMuscles(site: MuscleSite, families: readonly BuildMuscles[]): BuiltPart[] {
  const parts = families.flatMap((family) => family(site))
  const built = new Map<MusclePart, BuiltPart>()
  const over: { layer: number; solid: Solid }[] = []
  for (const part of parts.toSorted((a, b) => a.layer - b.layer)) {
    const start = gridOf(part, site.skin)
    const covers = over.filter(({ layer }) => layer < part.layer).map(({ solid }) => solid)
    const fitted = fitPart(part, start, site, covers)
    const places = beneathSkin(ringsOf(fitted), aroundOf(fitted), site.skin)
    over.push({ layer: part.layer, solid: solidOf(fitted, places) })
    const { muscle, part: name, tendon, layer } = part
    built.set(part, {
      muscle,
      part: name,
      ...(tendon && { tendon }),
      layer,
      rings: fitted.rows,
      around: aroundOf(fitted),
      places,
      width: fitted.width,
      start,
      fitted,
    })
  }
  return parts.map((part) => built.get(part)!)
}

/** Moves rings inwards until they and the places between them are beneath the skin. */
function beneathSkin(rings: readonly Vec3[], around: number, skin: Field): Vec3[] {
  const places = rings.map(([x, y, z]): Vec3 => [Math.max(0, x), y, z])
  for (let round = 0; round < ROUNDS; round++) {
    const refined = refineRings({
      rings: places.length / around,
      around,
      places: Float32Array.from(places.flat()),
    })
    const moves = new Map<number, number>()
    for (let vertex = 0; vertex < refined.places.length / 3; vertex++) {
      const [x, y, z] = refined.places.subarray(vertex * 3, vertex * 3 + 3)
      const out = skin(x!, y!, z!) + BENEATH_SKIN
      if (out <= 0) continue
      const [ring, on] = [Math.floor(vertex / refined.around) / 2, (vertex % refined.around) / 2]
      for (const r of new Set([Math.floor(ring), Math.ceil(ring)]))
        for (const o of new Set([Math.floor(on), Math.ceil(on) % around])) {
          const index = r * around + o
          moves.set(index, Math.max(moves.get(index) ?? 0, out))
        }
    }
    if (moves.size === 0) break
    for (const [index, move] of moves)
      places[index] = add(places[index]!, scale(slopeOf(skin, places[index]!), -1.1 * move))
  }
  return places
}
