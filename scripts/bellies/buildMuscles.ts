import type { Vec3 } from '../../src/body/frame'
import { fitPart } from './fit'
import { type Grid, gridOf } from './grid'
import type { BuildMuscles, MusclePart } from './muscle'
import type { MuscleSite } from './muscleSite'
import { settle } from './settle'
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

/** Models the muscles of one body, those under the skin first, because the others lie beneath them. */
export function buildMuscles(site: MuscleSite, families: readonly BuildMuscles[]): BuiltPart[] {
  const parts = families.flatMap((family) => family(site))
  const built = new Map<MusclePart, BuiltPart>()
  const over: { layer: number; solid: Solid }[] = []
  for (const part of parts.toSorted((a, b) => a.layer - b.layer)) {
    const start = gridOf(part, site.skin)
    const covers = over.filter(({ layer }) => layer < part.layer).map(({ solid }) => solid)
    const fitted = fitPart(part, start, site, covers)
    const places = settle(ringsOf(fitted), aroundOf(fitted), site)
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
