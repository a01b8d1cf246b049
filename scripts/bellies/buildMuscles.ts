import type { Vec3 } from '../../src/body/frame'
import { add, scale } from '../shared/vectors'
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

/** Models the muscles of one body, those under the skin first, because the others lie beneath them. */
export function buildMuscles(site: MuscleSite, families: readonly BuildMuscles[]): BuiltPart[] {
  const parts = families.flatMap((family) => family(site))
  const built = new Map<MusclePart, BuiltPart>()
  const over: { layer: number; solid: Solid }[] = []
  for (const part of parts.toSorted((a, b) => a.layer - b.layer)) {
    const start = gridOf(part, site.skin)
    const covers = over.filter(({ layer }) => layer < part.layer).map(({ solid }) => solid)
    const fitted = fitPart(part, start, site, covers)
    const places = ringsOf(fitted).map((place) => inside(place, site))
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

function inside(place: Vec3, { skin }: MuscleSite): Vec3 {
  let at = place
  for (let round = 0; round < 3; round++) {
    const out = skin(...at) + BENEATH_SKIN
    if (out <= 0) break
    at = add(at, scale(slopeOf(skin, at), -out))
  }
  return at[0] < 0 ? [0, at[1], at[2]] : at
}
