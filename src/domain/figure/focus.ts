import type { Atlas } from '../atlas'
import { otherSide } from '../points/sides'
import { placesOf, type Route } from '../route/link'
import { regionRouteOf, regionsOfRoute } from '../route/parentRoute'
import type { BodyPart, Side } from '../schema/code'

/** Body parts so small that they fill the picture, with views of their own. */
export type SmallPart = 'hand' | 'foot' | 'head'

const SMALL_PARTS: Readonly<Record<SmallPart, readonly BodyPart[]>> = {
  hand: ['wrist/hand'],
  foot: ['ankle/foot'],
  head: ['head', 'face'],
}
export const LIMBS: readonly (readonly BodyPart[])[] = [
  ['upper arm', 'forearm', 'wrist/hand'],
  ['thigh', 'knee', 'lower leg', 'ankle/foot'],
]

/** The views of the small parts, which replace those of the whole body. */
export const CLOSE_VIEWS = {
  hand: ['palm', 'handBack', 'thumbSide'],
  foot: ['footTop', 'sole', 'footInner', 'footOuter'],
  head: ['face', 'headSide', 'headBack'],
} as const satisfies Readonly<Record<SmallPart, readonly string[]>>
export type CloseView = (typeof CLOSE_VIEWS)[SmallPart][number]

export const isCloseView = (view: string): view is CloseView =>
  Object.values(CLOSE_VIEWS)
    .flat()
    .some((each) => each === view)

/** What a route is about on the body. */
export interface Focus {
  /** Skin regions; empty for routes about the whole body. */
  readonly regions: readonly string[]
  /** The one where a muscle is best seen: the picture faces it. */
  readonly lies?: readonly string[]
  /** The side to show; a guide or a muscle, which is about both, shows the left. */
  readonly side: Side
  readonly part?: SmallPart
  /** All regions of the small part, or those in focus. */
  readonly partRegions: readonly string[]
  /** All regions of the arm or leg that contains the focus; the rest of the body is in its way. */
  readonly limb?: readonly string[]
  /** The points to show, if they are elsewhere than what the route is about. */
  readonly codes?: readonly string[]
}

/** Whether a point on this side is on the limb that fades, because the focus is on the other. */
export const isOnFadedLimb = ({ limb, side }: Focus, of: Side): boolean =>
  limb !== undefined && of === otherSide(side)

/** @param codes points to show instead of what the route is about, on the same side */
export function focusOf(atlas: Atlas, route: Route, codes?: readonly string[]): Focus {
  const spot = regionRouteOf(atlas, route)
  const regions = codes
    ? codes.flatMap((code) => atlas.point(code)?.regions ?? [])
    : regionsOfRoute(atlas, spot ?? route)
  const muscle = route.kind === 'muscle' && !codes ? atlas.muscle?.(route.muscle) : undefined
  const lies = muscle?.lies.slice(0, 1)
  const side = !spot || spot.side === 'midline' ? 'left' : spot.side
  const parts = regions.map((id) => atlas.region(id)?.part)
  const isWithin = (whole: readonly BodyPart[]) =>
    parts.length > 0 && parts.every((part) => part !== undefined && whole.includes(part))
  const regionsOf = (whole: readonly BodyPart[]) =>
    atlas.regions.filter(({ part }) => whole.includes(part)).map(({ id }) => id)
  const part = (['hand', 'foot', 'head'] as const).find((each) => isWithin(SMALL_PARTS[each]))
  const limb = LIMBS.find(isWithin)
  // Places on both of a pair of limbs: none is in the way of the other, and none fills the picture.
  const onBoth = placesOf(spot).some((place) => place.side !== side)
  if (limb && onBoth && !codes) return { regions, side, partRegions: regions }
  return {
    regions,
    side,
    partRegions: part ? regionsOf(SMALL_PARTS[part]) : regions,
    ...(lies && { lies }),
    ...(part && { part }),
    ...(limb && { limb: regionsOf(limb) }),
    ...(codes && { codes }),
  }
}
