import { type Anchor, type Column, type Crowd, distanceTo, type Leader } from './leaders'

/**
 * Labels beside their dots, inside or outside the drawing, with short leaders. A leader touches no
 * other dot, label or leader, and does not cross the midline. Lengths have the unit of the dots.
 */

/** A label to lay out; any of its dots may get it. */
export interface NearWish {
  readonly id: string
  readonly dots: readonly Pick<Anchor, 'x' | 'y'>[]
  /** Width of the text. */
  readonly width: number
}

export interface NearRoom extends Crowd {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The x of the body's midline. */
  readonly midline: number
  /** Height of the text. */
  readonly height: number
  /** Positions on the lines of the drawing, which labels avoid if they can. */
  readonly ink: readonly (readonly [number, number])[]
  /** Boxes that are taken. */
  readonly taken: readonly Box[]
}

export type Box = readonly [left: number, top: number, right: number, bottom: number]

interface Candidate {
  readonly leader: Leader
  readonly box: Box
  readonly cost: number
}

/** Leaders to try: lengths in heights of a label, and slopes in degrees. */
const LENGTHS = [0.7, 1, 1.4, 1.9, 2.5, 3.2, 4, 5]
const SLOPES = [0, 18, -18, 36, -36, 54, -54, 72, -72]
/** Gaps around a label, in its heights. */
const GAP = 0.12
/** Costs, in heights of a label: of a right angle, and of a position of ink under a label. */
const STEEP = 0.8
const INK = 0.45
/** Cost of a label at a dot of another point, which seems to be its own. */
const AT_OTHER = 3
/** How often each label may look for a better position. */
const PASSES = 3

/** Returns one leader per wish, or undefined if a label finds no room. */
export function layoutNear(wishes: readonly NearWish[], room: NearRoom): Leader[] | undefined {
  const options = new Map(wishes.map((wish) => [wish.id, candidatesOf(wish, room)]))
  const chosen = new Map<string, Candidate>()
  const choose = (id: string): boolean => {
    const others = [...chosen].filter(([other]) => other !== id).map(([, candidate]) => candidate)
    const best = options.get(id)?.find((one) => others.every((other) => areApart(one, other)))
    if (best) chosen.set(id, best)
    return best !== undefined
  }
  // Labels with few options choose first.
  const ids = wishes
    .map(({ id }) => id)
    .toSorted((a, b) => (options.get(a)?.length ?? 0) - (options.get(b)?.length ?? 0))
  if (!ids.every(choose)) return undefined
  for (let pass = 0; pass < PASSES; pass++) for (const id of ids) choose(id)
  return wishes.flatMap(({ id }) => chosen.get(id)?.leader ?? [])
}

/** The positions of a label that are free if it is alone, the best first. */
function candidatesOf({ id, dots, width }: NearWish, room: NearRoom): Candidate[] {
  const { height } = room
  const others = room.dots.filter((dot) =>
    dots.every(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) > room.clearance),
  )
  const found: Candidate[] = []
  // What is farther from a dot than this touches none of its labels, and costs nothing.
  const reach = 2 * Math.max(...LENGTHS) * height + width
  for (const { x, y } of dots) {
    const near = (atX: number, atY: number) =>
      Math.abs(atX - x) < reach && Math.abs(atY - y) < reach
    const inkNear = room.ink.filter(([inkX, inkY]) => near(inkX, inkY))
    const othersNear = others.filter((other) => near(other.x, other.y))
    for (const column of ['left', 'right'] as const)
      for (const length of LENGTHS)
        for (const slope of SLOPES) {
          const [way, angle] = [column === 'left' ? -1 : 1, (slope * Math.PI) / 180]
          const end = {
            x: x + way * Math.cos(angle) * length * height,
            y: y + Math.sin(angle) * length * height,
          }
          const leader = { anchor: { id, x, y }, column, ...end }
          const box = boxOf(end, column, width, height)
          if (!isFree(leader, box, room)) continue
          let ink = 0
          for (const [inkX, inkY] of inkNear) if (isIn(box, inkX, inkY)) ink++
          let toOther = Number.POSITIVE_INFINITY
          for (const dot of othersNear)
            toOther = Math.min(toOther, distanceToBox(box, dot) / height)
          const cost =
            length +
            (Math.abs(slope) / 90) * STEEP +
            Math.min(ink, 6) * INK +
            Math.max(0, 1 - toOther / length) * AT_OTHER
          found.push({ leader, box, cost })
        }
  }
  return found.toSorted((a, b) => a.cost - b.cost)
}

/** Whether a label lies in the room, on its side of the body, and with its leader off the dots. */
function isFree(leader: Leader, box: Box, room: NearRoom): boolean {
  const { midline, clearance } = room
  const [fromMidline, toMidline] = [leader.anchor.x - midline, leader.x - midline]
  const around = grown(box, clearance)
  return (
    box[0] >= room.left &&
    box[2] <= room.right &&
    box[1] >= room.top &&
    box[3] <= room.bottom &&
    (Math.abs(fromMidline) < clearance / 2 || fromMidline > 0 === toMidline > 0) &&
    room.dots.every((dot) => isClear(leader, around, dot, clearance)) &&
    !room.taken.some((taken) => overlap(taken, box) || crosses(leader, taken))
  )
}

function boxOf(
  end: { readonly x: number; readonly y: number },
  column: Column,
  width: number,
  height: number,
): Box {
  const left = column === 'left' ? end.x - width : end.x
  return [left, end.y - height / 2, left + width, end.y + height / 2]
}

/**
 * Whether neither the label nor its leader touches a dot, except the one it belongs to.
 *
 * @param around the label with the clearance
 */
const isClear = (
  leader: Leader,
  around: Box,
  { x, y }: { readonly x: number; readonly y: number },
  clearance: number,
): boolean =>
  !isIn(around, x, y) &&
  (Math.hypot(x - leader.anchor.x, y - leader.anchor.y) < clearance ||
    distanceTo(leader, { x, y }) > clearance)

function areApart(one: Candidate, other: Candidate): boolean {
  const gap = (one.box[3] - one.box[1]) * GAP
  const [around, aroundOther] = [grown(one.box, gap), grown(other.box, gap)]
  return (
    !overlap(around, other.box) &&
    !crosses(one.leader, aroundOther) &&
    !crosses(other.leader, around) &&
    !meet(one.leader, other.leader)
  )
}

const grown = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
]

const distanceToBox = (
  [left, top, right, bottom]: Box,
  { x, y }: { readonly x: number; readonly y: number },
): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

const isIn = ([left, top, right, bottom]: Box, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Parts into which a leader is cut to find whether it enters a box. */
const PARTS = 12

function crosses({ anchor, x, y }: Leader, box: Box): boolean {
  for (let part = 0; part <= PARTS; part++) {
    const share = part / PARTS
    if (isIn(box, anchor.x + share * (x - anchor.x), anchor.y + share * (y - anchor.y))) return true
  }
  return false
}

function meet(one: Leader, other: Leader): boolean {
  const side = (line: Leader, x: number, y: number) =>
    (line.x - line.anchor.x) * (y - line.anchor.y) - (line.y - line.anchor.y) * (x - line.anchor.x)
  return (
    side(one, other.x, other.y) * side(one, other.anchor.x, other.anchor.y) < 0 &&
    side(other, one.x, one.y) * side(other, one.anchor.x, one.anchor.y) < 0
  )
}
