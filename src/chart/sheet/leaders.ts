/**
 * Labels in two columns beside a drawing. A straight leader joins each label to its dot; leaders do
 * not cross (boundary labelling, after Bekos et al. 2007). Lengths are in the unit of the anchors.
 */

export interface Anchor {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The x of the two columns, and the range of the labels' y, which points down. */
export interface LabelFrame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Column = 'left' | 'right'

export interface Leader {
  readonly anchor: Anchor
  readonly column: Column
  /** End of the leader, where the label begins. */
  readonly x: number
  readonly y: number
}

export interface Crowd {
  /** All dots of the drawing, labelled or not. */
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  /** A leader that passes the dot of another anchor closer than this seems to belong to it. */
  readonly clearance: number
}

/**
 * Returns one leader per anchor.
 *
 * @param gap minimum distance between the middles of labels; smaller if the frame has no room
 */
export function layoutLeaders(
  anchors: readonly Anchor[],
  frame: LabelFrame,
  gap: number,
  crowd: Crowd = { dots: [], clearance: 0 },
): Leader[] {
  const sorted = anchors.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const height = frame.bottom - frame.top
  const rows = Math.max(Math.floor(height / gap) + 1, Math.ceil(anchors.length / 2))
  const split = splitAt(sorted, frame, rows)
  return [
    ...clearColumn(sorted.slice(0, split), frame, 'left', gap, crowd),
    ...clearColumn(sorted.slice(split), frame, 'right', gap, crowd),
  ]
}

/** Number of anchors, sorted by x, that go left: leaders of the two columns then never cross. */
function splitAt(sorted: readonly Anchor[], { left, right }: LabelFrame, rows: number): number {
  const middle = (left + right) / 2
  const near = (right - left) * 0.03
  const least = sorted.filter(({ x }) => x < middle - near).length
  const most = sorted.filter(({ x }) => x <= middle + near).length
  const balanced = Math.min(Math.max(Math.floor(sorted.length / 2), least), most)
  return Math.min(Math.max(balanced, sorted.length - rows), rows)
}

/** Offsets of a label from the height of its dot to try, in gaps. */
const TRIES = [0, -1, 1, -2, 2, -3.5, 3.5, -5, 5]

/** Moves labels up or down, one after another, if their leaders then touch fewer foreign dots. */
function clearColumn(
  anchors: readonly Anchor[],
  frame: LabelFrame,
  column: Column,
  gap: number,
  crowd: Crowd,
): Leader[] {
  let wishes = new Map(anchors.map(({ id, y }) => [id, y]))
  let best = fillColumn(anchors, frame, column, gap, wishes)
  let hits = countHits(best, crowd)
  for (const { id, y } of anchors) {
    if (hits === 0) break
    const own = best.find(({ anchor }) => anchor.id === id)
    if (own && countHits([own], crowd) === 0) continue
    for (const offset of TRIES) {
      const tried = new Map(wishes).set(id, y + offset * gap)
      const leaders = fillColumn(anchors, frame, column, gap, tried)
      const count = countHits(leaders, crowd)
      if (count < hits) [wishes, best, hits] = [tried, leaders, count]
    }
  }
  return best
}

/** Number of foreign dots that the leaders touch. */
const countHits = (leaders: readonly Leader[], { dots, clearance }: Crowd): number =>
  leaders.reduce(
    (sum, leader) =>
      sum +
      dots.filter(
        (dot) =>
          Math.hypot(dot.x - leader.anchor.x, dot.y - leader.anchor.y) > clearance &&
          distanceTo(leader, dot) < clearance,
      ).length,
    0,
  )

/** Distance of a position from a leader. */
export function distanceTo({ anchor, x, y }: Leader, dot: { x: number; y: number }): number {
  const [dx, dy] = [x - anchor.x, y - anchor.y]
  const along = ((dot.x - anchor.x) * dx + (dot.y - anchor.y) * dy) / (dx * dx + dy * dy)
  const t = Math.min(Math.max(along, 0), 1)
  return Math.hypot(anchor.x + t * dx - dot.x, anchor.y + t * dy - dot.y)
}

/** @param wishes the preferred y of each label, by id */
function fillColumn(
  anchors: readonly Anchor[],
  { left, right, top, bottom }: LabelFrame,
  column: Column,
  gap: number,
  wishes: ReadonlyMap<string, number>,
): Leader[] {
  const x = column === 'left' ? left : right
  const room = anchors.length > 1 ? (bottom - top) / (anchors.length - 1) : gap
  const ys = spread(
    anchors.map(({ id, y }) => wishes.get(id) ?? y).toSorted((a, b) => a - b),
    [top, bottom],
    Math.min(gap, room),
  )
  const waiting = new Set(anchors)
  return ys.flatMap((y) => {
    const anchor = firstMet([...waiting], x, y)
    if (!anchor) return []
    waiting.delete(anchor)
    return [{ anchor, column, x, y }]
  })
}

/**
 * The first anchor that a ray from a label at x, y meets as it turns from straight up to straight
 * down. All other anchors and all further labels lie below this leader, so none crosses it.
 */
function firstMet(anchors: readonly Anchor[], x: number, y: number): Anchor | undefined {
  const angle = (anchor: Anchor) => Math.atan2(Math.abs(anchor.x - x), y - anchor.y)
  const distance = (anchor: Anchor) => Math.hypot(anchor.x - x, anchor.y - y)
  return anchors.toSorted((a, b) => angle(a) - angle(b) || distance(a) - distance(b))[0]
}

/** Moves sorted values apart to at least `gap`, as little as possible, within the ends. */
export function spread(
  values: readonly number[],
  [least, most]: readonly [number, number],
  gap: number,
): number[] {
  // Runs of neighbours that push each other; a run starts at the mean of what its members prefer.
  const runs: { sum: number; count: number }[] = []
  const startOf = ({ sum, count }: { sum: number; count: number }, before: number) =>
    Math.min(Math.max(sum / count, least + before * gap), most - (values.length - 1 - before) * gap)
  for (const [index, value] of values.entries()) {
    let run = { sum: value, count: 1 }
    let before = index
    for (;;) {
      const last = runs.at(-1)
      if (!last) break
      const lastBefore = before - last.count
      if (startOf(last, lastBefore) + last.count * gap <= startOf(run, before)) break
      runs.pop()
      run = {
        sum: last.sum + run.sum - run.count * last.count * gap,
        count: last.count + run.count,
      }
      before = lastBefore
    }
    runs.push(run)
  }
  let before = 0
  return runs.flatMap((run) => {
    const start = startOf(run, before)
    before += run.count
    return Array.from({ length: run.count }, (_, index) => start + index * gap)
  })
}
