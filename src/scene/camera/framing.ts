import type { Vec3 } from '../../body/frame'
import type { PointPosition } from '../../body/positions'
import { isSideways, VIEW_DIRECTIONS, type ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import { isOnShownSide, isSelected } from '../../domain/points/shownSpots'
import type { Route } from '../../domain/route/link'
import type { LoadedBody } from '../../models/models'
import type { CameraView } from '../../state/view'
import { maskOf } from '../body/bodyGeometry'
import { isCrowded } from '../points/isCrowded'

/** What the camera shows: its target, direction and extent. Metres, body frame. */
export interface Frame {
  readonly target: Vec3
  /** Direction from the target to the camera; need not be a unit vector. */
  readonly towardsEye: Vec3
  /** Half the height and half the width that must fit into the picture. */
  readonly halfHeight: number
  readonly halfWidth: number
}

/** Factor that leaves room around the figure. */
const MARGIN = 1.06
/** Minimum half size of the frame of a selected point. */
const POINT_SURROUNDINGS = 0.16
/** Minimum radius of a region in its frame, so that the surroundings show where it is. */
const MIN_REGION = 0.13
/** Minimum half height of the frame of a guide or list. */
const MIN_GUIDE = 0.3

/** Frames the whole body from one side. */
export function frameView({ positions }: Pick<LoadedBody, 'positions'>, view: CameraView): Frame {
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

/** A position on the skin and its normal. */
export type Spot = Pick<PointPosition, 'position' | 'normal'>
/** Whether nothing blocks the view of a spot from the direction `towardsEye`. */
export type IsClear = (spot: Spot, towardsEye: Vec3) => boolean

/**
 * Frames what a route shows.
 *
 * @param regions of a guide: its points elsewhere on the body are left out
 * @returns undefined if the camera should stay
 */
export function framePlace(
  body: LoadedBody,
  route: Route,
  lit: Lit,
  regions: readonly string[],
  isClear: IsClear,
): Frame | undefined {
  switch (route.kind) {
    case 'home':
      return frameView(body, 'reset')
    case 'region':
      return frameRegion(body, maskOf(body, route), isClear)
    case 'guide':
      return frameGuide(body, lit, regions)
    case 'channel':
      return frameView(body, sideOfMost(body.points.filter(({ code }) => lit.has(code))))
    case 'points':
      return isCrowded(route, lit.size) ? frameView(body, 'reset') : frameList(body, route, lit)
    case 'sheet':
      return frameList(body, route, lit)
    case 'channels':
      return frameView(body, 'reset')
    case 'point':
      return framePoint(
        body.points.filter((point) => isSelected(point, route)),
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

/** Frames the points of a guide in its regions, from the front or back, which most of them face. */
function frameGuide(body: LoadedBody, lit: Lit, regions: readonly string[]): Frame {
  const all = body.points.filter(({ code }) => lit.has(code))
  const here = all.filter(({ region }) => regions.includes(region))
  const spots = here.length > 0 ? here : all
  const facing = spots.reduce((sum, { normal }) => sum + normal[2], 0) < 0 ? -1 : 1
  const whole = frameView(body, facing < 0 ? 'back' : 'front')
  const heights = spots.map(({ position }) => position[1])
  const [low, high] = [Math.min(...heights), Math.max(...heights)]
  const halfHeight = Math.max(MIN_GUIDE, ((high - low) / 2) * 1.25)
  if (halfHeight > whole.halfHeight * 0.7) return whole
  const halfWidth = Math.max(...spots.map(({ position }) => Math.abs(position[0]))) * 1.35
  return { ...whole, target: [0, (low + high) / 2, 0], halfHeight, halfWidth }
}

/** Frames the points of a list, from the side that most face; the whole body if they span much. */
function frameList(body: LoadedBody, route: Route, lit: Lit): Frame {
  const spots = body.points.filter((spot) => lit.has(spot.code) && isOnShownSide(spot, route))
  const onRight = spots.every(({ side }) => side === 'right')
  const side = sideOfMost(onRight ? spots.map(mirrored) : spots)
  const view = onRight && side === 'left' ? 'right' : side
  // The body axis that runs across the picture.
  const axis = side === 'left' ? 2 : 0
  const whole = frameView(body, view)
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

function framePoint(spots: readonly PointPosition[], isClear: IsClear): Frame | undefined {
  const [first] = spots
  if (!first) return undefined
  const mean = (pick: (spot: PointPosition) => Vec3): [number, number, number] => {
    const sum: [number, number, number] = [0, 0, 0]
    for (const spot of spots)
      for (let axis = 0; axis < 3; axis++) sum[axis]! += pick(spot)[axis]! / spots.length
    return sum
  }
  const target = mean(({ position }) => position)
  const spread = Math.max(
    ...spots.map(({ position }) => Math.hypot(...position.map((x, axis) => x - target[axis]!))),
  )
  const half = Math.max(POINT_SURROUNDINGS, spread * 1.2)
  return {
    target,
    towardsEye: freeView(first, mostlyLevel(mean(({ normal }) => normal)), isClear),
    halfHeight: half,
    halfWidth: half,
  }
}

/** Turns of a view to try, degrees. */
const TURNS = [0, 25, 45, 65, 80]

/** Turns the view about the vertical, as little as needed, until nothing blocks it. */
function freeView(spot: Spot, wanted: Vec3, isClear: IsClear): Vec3 {
  for (const degrees of TURNS) {
    // Of two equal turns, prefer the more frontal view, because it is more familiar.
    const both = [turned(wanted, degrees), turned(wanted, -degrees)].toSorted((a, b) => b[2] - a[2])
    const free = both.find((view) => isClear(spot, view))
    if (free) return free
  }
  return wanted
}

/** Turns a vector about the vertical. */
export function turned([x, y, z]: Vec3, degrees: number): Vec3 {
  const angle = (degrees * Math.PI) / 180
  return [x * Math.cos(angle) + z * Math.sin(angle), y, z * Math.cos(angle) - x * Math.sin(angle)]
}

/**
 * Limits the slope of a view to about 35° from above and 25° from below, because steep views
 * confuse. Exceptions: the soles are shown from below and the front, the crown at 45°.
 */
export function mostlyLevel([x, y, z]: Vec3): Vec3 {
  const level = Math.hypot(x, z)
  if (level < -y * 0.6) return [x, -1.3, 0.8]
  if (level < y * 0.25) return [x, 0.8, z < 0 ? -0.8 : 0.8]
  return [x, Math.min(level * 0.7, Math.max(-level * 0.45, y)), z]
}

/** Distance of the camera at which the frame fits, metres. @param fov vertical, radians */
export function distanceFor(frame: Frame, fov: number, aspect: number): number {
  const tangent = Math.tan(fov / 2)
  return Math.max(frame.halfHeight / tangent, frame.halfWidth / (tangent * aspect))
}
