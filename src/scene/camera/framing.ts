import type { Vec3 } from '../../body/frame'
import type { PointPosition } from '../../body/positions'
import { type Focus, isCloseView } from '../../domain/figure/focus'
import { isSideways, VIEW_DIRECTIONS, type ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import { isOnShownSide, isSelected } from '../../domain/points/shownSpots'
import { otherSide } from '../../domain/points/sides'
import { placesOf, type Route } from '../../domain/route/link'
import type { Side } from '../../domain/schema/code'
import type { LoadedBody } from '../../models/models'
import type { CameraView } from '../../state/view'
import { maskOfPlaces } from '../body/bodyGeometry'
import { isCrowded } from '../points/isCrowded'
import {
  cosine,
  frameCloseView,
  frameFocus,
  framePointOfPart,
  frameRegions,
  mean,
  WELL,
} from './closeUp'
import { type Frame, freeView, type IsClear, mostlyLevel, type Spot } from './frame'

/** Factor that leaves room around the figure. */
const MARGIN = 1.06
/** Minimum half size of the frame of a selected point. */
const POINT_SURROUNDINGS = 0.16
/** Minimum radius of a region in its frame, so that the surroundings show where it is. */
const MIN_REGION = 0.13
/** Minimum half height of the frame of a guide or list. */
const MIN_GUIDE = 0.3
/** Room around the field of a muscle on the trunk. */
const FIELD = { margin: 1.3, least: 0.16 }

/** Frames the whole body from one side, or a small part in focus from one of its own views. */
export function frameView(body: LoadedBody, view: CameraView, focus: Focus): Frame {
  return isCloseView(view) ? frameCloseView(body, focus, view) : frameBody(body, view)
}

/** Frames the whole body from one side. */
export function frameBody(
  { positions }: Pick<LoadedBody, 'positions'>,
  view: ViewSide | 'reset',
): Frame {
  const side = view === 'reset' ? 'front' : view
  let [width, height] = [0, 0]
  for (let offset = 0; offset < positions.length; offset += 3) {
    width = Math.max(width, Math.abs(positions[offset]!))
    height = Math.max(height, positions[offset + 1]!)
  }
  const halfHeight = (height / 2) * MARGIN
  return {
    target: [0, height / 2, 0],
    towardsEye: VIEW_DIRECTIONS[side],
    halfHeight,
    halfWidth: isSideways(side) ? halfHeight * 0.4 : width * MARGIN,
  }
}

/** Frames the whole body from a direction, which need not be level. */
export const frameAround = (body: LoadedBody, [x, , z]: Vec3): Frame => ({
  ...frameBody(body, 'reset'),
  towardsEye: [x, 0, z],
})

/**
 * Frames what a route shows.
 *
 * @param focus of the route: points elsewhere on the body are left out
 * @returns undefined if the camera should stay
 */
export function framePlace(
  body: LoadedBody,
  route: Route,
  lit: Lit,
  focus: Focus,
  isClear: IsClear,
): Frame | undefined {
  const { codes } = focus
  if (codes)
    return framePoint(
      body,
      body.points.filter(
        ({ code, side }) => codes.includes(code) && side !== otherSide(focus.side),
      ),
      focus,
      isClear,
    )
  switch (route.kind) {
    case 'home':
      return frameBody(body, 'reset')
    case 'region':
      return focus.part
        ? frameFocus(body, focus, lit, isClear)
        : frameRegion(body, maskOfPlaces(body, placesOf(route))!, isClear)
    case 'guide':
      return focus.limb || focus.part
        ? frameFocus(body, focus, lit, isClear)
        : frameGuide(body, lit, focus.regions)
    case 'muscle':
      // Until the muscles are loaded the camera stays.
      if (focus.regions.length === 0) return undefined
      return focus.limb || focus.part
        ? frameFocus(body, focus, lit, isClear)
        : frameField(body, focus, focus.lies ?? [])
    case 'channel':
      return frameBody(
        body,
        sideShowingMost(
          body.points.filter(({ code }) => lit.has(code)),
          isClear,
        ),
      )
    case 'points':
      return isCrowded(route, lit.size)
        ? frameBody(body, 'reset')
        : frameList(body, route, lit, isClear)
    case 'sheet':
      return frameList(body, route, lit, isClear)
    case 'channels':
      return frameBody(body, 'reset')
    case 'point':
      return framePoint(
        body,
        body.points.filter((point) => isSelected(point, route)),
        focus,
        isClear,
      )
    default:
      return undefined
  }
}

function frameRegion(body: LoadedBody, mask: Uint8Array, isClear: IsClear): Frame {
  const { positions, normals } = body
  const low: [number, number, number] = [9, 9, 9]
  const high: [number, number, number] = [-9, -9, -9]
  const outward: [number, number, number] = [0, 0, 0]
  for (let vertex = 0; vertex < mask.length; vertex++) {
    if (mask[vertex]! < 128) continue
    for (let axis = 0; axis < 3; axis++) {
      low[axis] = Math.min(low[axis]!, positions[vertex * 3 + axis]!)
      high[axis] = Math.max(high[axis]!, positions[vertex * 3 + axis]!)
      outward[axis]! += normals[vertex * 3 + axis]!
    }
  }
  const middle = (axis: number) => (low[axis]! + high[axis]!) / 2
  const half = Math.max(MIN_REGION, Math.hypot(...low.map((from, axis) => high[axis]! - from)) / 2)
  const target: Vec3 = [middle(0), middle(1), middle(2)]
  return {
    target,
    towardsEye: freeView(spotNear(body, mask, target), mostlyLevel(outward), isClear),
    halfHeight: half * 1.35,
    halfWidth: half * 1.1,
  }
}

/** The spot of the region that is nearest to `target`. */
function spotNear({ positions, normals }: LoadedBody, mask: Uint8Array, target: Vec3): Spot {
  const at = (of: Float32Array, vertex: number): Vec3 => [
    of[vertex * 3]!,
    of[vertex * 3 + 1]!,
    of[vertex * 3 + 2]!,
  ]
  let nearest = 0
  let least = Number.POSITIVE_INFINITY
  for (let vertex = 0; vertex < mask.length; vertex++) {
    if (mask[vertex]! < 128) continue
    const distance = Math.hypot(...at(positions, vertex).map((x, axis) => x - target[axis]!))
    if (distance >= least) continue
    least = distance
    nearest = vertex
  }
  return { position: at(positions, nearest), normal: at(normals, nearest) }
}

/** The side that most points face. Right points are ignored: the view shows the left ones. */
function sideOfMost(points: readonly PointPosition[]): ViewSide {
  let [left, front] = [0, 0]
  for (const { side, normal } of points) {
    if (side === 'right') continue
    left += normal[0]
    front += normal[2]
  }
  if (left > Math.abs(front) * 1.2) return 'left'
  return front < 0 ? 'back' : 'front'
}

/**
 * The side from which most points are seen, neither turned away nor hidden by an arm; of sides that show
 * as many, the one that most points face. Of pairs the left point counts, unless all are on the right.
 */
function sideShowingMost(points: readonly PointPosition[], isClear: IsClear): ViewSide {
  const onRight = points.every(({ side }) => side === 'right')
  const faced = sideOfMost(onRight ? points.map(mirrored) : points)
  const own = onRight ? 'right' : 'left'
  const seenFrom = (view: ViewSide) => {
    const way = VIEW_DIRECTIONS[view]
    return points.filter(
      (spot) =>
        spot.side !== otherSide(own) && cosine(spot.normal, way) > WELL && isClear(spot, way),
    ).length
  }
  const views = new Set<ViewSide>([faced === 'left' ? own : faced, 'front', 'back', own])
  const counted = [...views].map((view) => ({ view, count: seenFrom(view) }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).view
}

/** Frames the points of a guide in its regions, from the front or back, which most of them face. */
function frameGuide(body: LoadedBody, lit: Lit, regions: readonly string[]): Frame {
  const all = body.points.filter(({ code }) => lit.has(code))
  const here = all.filter(({ region }) => regions.includes(region))
  const spots = here.length > 0 ? here : all
  const facing = spots.reduce((sum, { normal }) => sum + normal[2], 0) < 0 ? -1 : 1
  const whole = frameBody(body, facing < 0 ? 'back' : 'front')
  const heights = spots.map(({ position }) => position[1])
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  const halfHeight = Math.max(MIN_GUIDE, ((high - low) / 2) * 1.25)
  if (halfHeight > whole.halfHeight * 0.7) return whole
  const halfWidth = Math.max(...spots.map(({ position }) => Math.abs(position[0]))) * 1.35
  return { ...whole, target: [0, (low + high) / 2, 0], halfHeight, halfWidth }
}

/**
 * Frames the field of a muscle from the side on which it lies: on both sides of the body, or on the
 * left one where both would be far apart, as on the arms.
 */
function frameField(body: LoadedBody, { regions }: Focus, lies: readonly string[]): Frame {
  const view = sideOfMost(body.points.filter(({ region }) => lies.includes(region)))
  const frame = (side: Side) => frameRegions(body, regions, side, VIEW_DIRECTIONS[view], FIELD)
  const [both, left] = [frame('midline'), frame('left')]
  const isWide = both.halfWidth > Math.max(both.halfHeight, MIN_GUIDE)
  return isSideways(view) || isWide ? left : both
}

/** Frames the points of a list, from the side that shows most; the whole body if they span much. */
function frameList(body: LoadedBody, route: Route, lit: Lit, isClear: IsClear): Frame {
  const spots = body.points.filter((spot) => lit.has(spot.code) && isOnShownSide(spot, route))
  const view = sideShowingMost(spots, isClear)
  // The body axis that runs across the picture.
  const axis = isSideways(view) ? 2 : 0
  const whole = frameBody(body, view)
  const range = (of: number) => {
    const values = spots.map(({ position }) => position[of] ?? 0)
    return [Math.min(...values), Math.max(...values)] as const
  }
  const [[low, high], [near, far]] = [range(1), range(axis)]
  const halfHeight = Math.max(MIN_GUIDE, ((high - low) / 2) * 1.25)
  if (spots.length === 0 || halfHeight > whole.halfHeight * 0.7) return whole
  const target: [number, number, number] = [0, (low + high) / 2, 0]
  target[axis] = (near + far) / 2
  return { ...whole, target, halfHeight, halfWidth: ((far - near) / 2) * 1.35 }
}

const mirrored = ({ normal: [x, y, z], ...spot }: PointPosition): PointPosition => ({
  ...spot,
  side: 'left',
  normal: [-x, y, z],
})

function framePoint(
  body: LoadedBody,
  spots: readonly PointPosition[],
  focus: Focus,
  isClear: IsClear,
): Frame | undefined {
  const [first] = spots
  if (!first) return undefined
  if (focus.part === 'hand' || focus.part === 'foot')
    return framePointOfPart(body, focus, first, isClear)
  const target = mean(spots.map(({ position }) => position))
  const spread = Math.max(
    ...spots.map(({ position }) => Math.hypot(...position.map((x, axis) => x - target[axis]!))),
  )
  const half = Math.max(POINT_SURROUNDINGS, spread * 1.2)
  return {
    target,
    towardsEye: freeView(first, mostlyLevel(mean(spots.map(({ normal }) => normal))), isClear),
    halfHeight: half,
    halfWidth: half,
  }
}
