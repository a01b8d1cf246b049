import type { Vec3 } from '../../body/frame'
import type { PointPosition } from '../../body/positions'
import { CLOSE_VIEWS, type CloseView, type Focus } from '../../domain/figure/focus'
import type { Lit } from '../../domain/points/litPoints'
import { otherSide } from '../../domain/points/sides'
import type { LoadedBody } from '../../models/models'
import { maskOfRegions } from '../body/bodyGeometry'
import { type Frame, freeView, type IsClear, mostlyLevel } from './frame'

/** Room around what fills the picture; minimum half size, metres. */
const WHOLE_PART = { margin: 1.12, least: 0.06 }
const REGIONS = { margin: 1.4, least: 0.085 }
/** Minimum cosine at which a spot is well visible: about 75°. */
export const WELL = 0.25

/** Frames a whole hand, foot or head from one of its own views. */
export const frameCloseView = (body: LoadedBody, focus: Focus, view: CloseView): Frame =>
  frameRegions(
    body,
    focus.partRegions,
    focus.part === 'head' ? 'midline' : focus.side,
    closeDirection(body, focus, view),
    WHOLE_PART,
  )

/** Frames the regions in focus on a limb or the head, from where their lit points face. */
export function frameFocus(body: LoadedBody, focus: Focus, lit: Lit, isClear: IsClear): Frame {
  const { regions, side } = focus
  const inFocus = body.points.filter(
    (spot) => spot.side !== otherSide(side) && regions.includes(spot.region),
  )
  const litSpots = inFocus.filter(({ code }) => lit.has(code))
  const spots = litSpots.length > 0 ? litSpots : inFocus
  const outward = sum(spots.map(({ normal }) => normal))
  return frameRegions(
    body,
    regions,
    side,
    directionFor(body, focus, spots, outward, isClear),
    REGIONS,
  )
}

/** Frames the whole hand or foot from where one of its points faces. */
export const framePointOfPart = (
  body: LoadedBody,
  focus: Focus,
  spot: PointPosition,
  isClear: IsClear,
): Frame =>
  frameRegions(
    body,
    focus.partRegions,
    focus.side,
    freeView(spot, mostlyLevel(spot.normal), isClear),
    WHOLE_PART,
  )

/** The own view of a hand or foot that shows most spots; elsewhere a view that nothing blocks. */
function directionFor(
  body: LoadedBody,
  focus: Focus,
  spots: readonly PointPosition[],
  outward: Vec3,
  isClear: IsClear,
): Vec3 {
  const { part } = focus
  if (part === 'hand' || part === 'foot') {
    const ways = CLOSE_VIEWS[part].map((view) => closeDirection(body, focus, view))
    const seen = (way: Vec3) => spots.filter(({ normal }) => cosine(normal, way) > WELL).length
    const [best] = ways.toSorted(
      (a, b) => seen(b) - seen(a) || cosine(b, outward) - cosine(a, outward),
    )
    if (best) return best
  }
  const middle = mean(spots.map(({ position }) => position))
  const away = ({ position }: PointPosition) =>
    Math.hypot(...position.map((value, axis) => value - middle[axis]!))
  const [nearest] = spots.toSorted((a, b) => away(a) - away(b))
  return nearest ? freeView(nearest, mostlyLevel(outward), isClear) : outward
}

export const cosine = (a: Vec3, b: Vec3): number =>
  (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b) || 1)

/** The direction from which a view shows the hand, the foot or the head of a side; body frame. */
function closeDirection({ points }: LoadedBody, { side }: Focus, view: CloseView): Vec3 {
  const own = points.filter((point) => point.side === side)
  const outward = (region: string) =>
    sum(own.filter((point) => point.region === region).map(({ normal }) => normal))
  const lateral = side === 'right' ? -1 : 1
  switch (view) {
    case 'palm':
      return outward('palm')
    case 'handBack':
      return outward('back-of-hand')
    case 'thumbSide': {
      // From the little finger's side of the hand to the thumb's.
      const edge = (channel: string) =>
        mean(
          own
            .filter(({ code, region }) => code.startsWith(channel) && region === 'back-of-hand')
            .map(({ position }) => position),
        )
      const [thumb, little] = [edge('LI'), edge('SI')]
      return [thumb[0] - little[0], 0, thumb[2] - little[2]]
    }
    case 'footTop':
      return [lateral * 0.25, 1, 0.75]
    case 'sole':
      return [0, -1, 0.3]
    case 'footInner':
      // Past the other foot.
      return [-lateral * 0.75, 0.5, 0.7]
    case 'footOuter':
      return [lateral, 0.25, 0.2]
    case 'face':
      return [0, 0, 1]
    case 'headSide':
      return [lateral, 0, 0]
    case 'headBack':
      return [0, 0, -1]
  }
}

const sum = (vectors: readonly Vec3[]): Vec3 =>
  vectors.reduce<Vec3>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0])

export const mean = (vectors: readonly Vec3[]): Vec3 => {
  const [x, y, z] = sum(vectors)
  const count = Math.max(vectors.length, 1)
  return [x / count, y / count, z / count]
}

/**
 * Frames some regions of the skin as they are seen from a direction.
 *
 * @param margin factor that leaves room around them
 * @param least minimum half size, metres
 */
export function frameRegions(
  body: LoadedBody,
  regions: readonly string[],
  side: Focus['side'],
  towardsEye: Vec3,
  { margin, least }: { readonly margin: number; readonly least: number },
): Frame {
  const { positions } = body
  const mask = maskOfRegions(body, regions, side)
  const axes = pictureAxes(towardsEye)
  const low: [number, number, number] = [9, 9, 9]
  const high: [number, number, number] = [-9, -9, -9]
  for (let vertex = 0; vertex < mask.length; vertex++) {
    if (mask[vertex]! < 128) continue
    axes.forEach(([x, y, z], axis) => {
      const along =
        x * positions[vertex * 3]! + y * positions[vertex * 3 + 1]! + z * positions[vertex * 3 + 2]!
      low[axis] = Math.min(low[axis]!, along)
      high[axis] = Math.max(high[axis]!, along)
    })
  }
  const middle = (axis: number) => (low[axis]! + high[axis]!) / 2
  const half = (axis: number) => Math.max(least, ((high[axis]! - low[axis]!) / 2) * margin)
  const along = (of: number) =>
    axes.reduce((total, axis, index) => total + axis[of]! * middle(index), 0)
  return {
    target: [along(0), along(1), along(2)],
    towardsEye,
    halfWidth: half(0),
    halfHeight: half(1),
  }
}

/** Unit vectors to the right and up in the picture, and towards the eye. */
function pictureAxes(towardsEye: Vec3): readonly [Vec3, Vec3, Vec3] {
  const length = Math.hypot(...towardsEye) || 1
  const [x, y, z] = towardsEye.map((value) => value / length) as [number, number, number]
  const level = Math.hypot(x, z) || 1
  const right: Vec3 = [z / level, 0, -x / level]
  return [right, [y * right[2], z * right[0] - x * right[2], -y * right[0]], [x, y, z]]
}
