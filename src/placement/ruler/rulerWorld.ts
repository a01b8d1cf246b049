import { isCountedByBone } from '../../domain/ruler/handMeasure'
import { type Limb, limbOf, type RulerMark, type RulerSpan } from '../../domain/ruler/rulerSteps'
import type { Landmark, Span } from '../../domain/schema/landmark'
import type { Placement, PlaceRef } from '../../domain/schema/placement'
import type { Point } from '../../domain/schema/point'
import { PlacementError } from '../problem'
import type { MeasuredSpan } from '../proportion'
import type { ResolvedAtlas } from '../resolveAtlas'
import type { PlacedPoints } from '../resolvePlacement'
import type { Skin, SkinPoint } from '../skin'

export interface RulerSources {
  readonly atlas: ResolvedAtlas & { readonly skin: Skin }
  readonly landmarks: readonly Landmark[]
  readonly spans: readonly Span[]
  readonly points: readonly Point[]
  /** Whether a person may search around a point for the most sensitive spot. */
  mayBeSearched(code: string): boolean
  /** Whether the widths of a hand give a length, in cun of a span, on every body. */
  handGives(cun: number, span: string): boolean
}

/** The things that a placement refers to: their positions on one body, and their names. */
export interface RulerWorld extends PlacedPoints {
  /** The landmark; for a point, the landmark that it is exactly at, or the point itself. */
  named(ref: PlaceRef): RulerMark
  spanNamed(id: string): RulerSpan
  /** Marks a length that can also be given in widths of a hand. */
  byHand(cun: number, span: string): { readonly byHand?: true }
  /** The limb that decides the words for directions at the point. */
  readonly limb: Limb
  /** The placement of a point that must be measured; undefined for places exactly at a landmark. */
  measured(ref: PlaceRef): Placement | undefined
}

export const nameIn = (ref: PlaceRef): string => (typeof ref === 'string' ? ref : ref.place)

/** @param code the point to build the ruler for */
export function rulerWorld({ atlas, ...data }: RulerSources, code: string): RulerWorld {
  const landmarks = new Map(data.landmarks.map((landmark) => [landmark.id, landmark]))
  const spans = new Map(data.spans.map((span) => [span.id, span]))
  const points = new Map(data.points.map((point) => [point.code, point]))

  function found<Entry>(entry: Entry | undefined, name: string): Entry {
    if (entry === undefined) throw new PlacementError(`unknown name "${name}"`)
    return entry
  }
  /** Follows points that are exactly at another place, down to a landmark if there is one. */
  function foot(ref: PlaceRef): string {
    const placement = points.get(nameIn(ref))?.placement
    return placement?.kind === 'at' &&
      !placement.nudge &&
      !placement.moves &&
      typeof placement.place === 'string'
      ? foot(placement.place)
      : nameIn(ref)
  }
  function onSkin(ref: PlaceRef): SkinPoint {
    const name = nameIn(ref)
    const spot = atlas.spots.find(({ code }) => code === name)
    const place = found(atlas.landmarks.get(name) ?? spot?.place, name)
    if (typeof ref === 'string') return place
    const { x, y, z } = place.position
    return atlas.skin.closest(place.position.clone().set(-x, y, z))
  }

  const { part } = found(points.get(code), code)
  const handFits = !isCountedByBone(part)

  return {
    skin: atlas.skin,
    place: onSkin,
    span: (id): MeasuredSpan => found(atlas.spans.get(id), id),
    limb: limbOf(part),
    byHand: (cun, span) => (handFits && data.handGives(cun, span) ? { byHand: true } : {}),
    spanNamed(id) {
      const { name, cun } = found(spans.get(id), id)
      return { id, name, cun }
    },
    named(ref) {
      const id = foot(ref)
      const code = points.has(nameIn(ref)) ? nameIn(ref) : undefined
      const landmark = landmarks.get(id)
      if (!landmark) return { name: nameIn(ref), code: nameIn(ref) }
      const { name, feel } = landmark
      return { name, landmark: id, feel, ...(code === undefined ? {} : { code }) }
    },
    measured(ref) {
      return landmarks.has(foot(ref)) ? undefined : points.get(nameIn(ref))?.placement
    },
  }
}
