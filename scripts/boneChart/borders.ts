/** Traces the lines that a pen would draw between bones: where one of them ends before another. */

/** A picture by pixels, row by row. */
export interface BoneRaster {
  readonly width: number
  readonly height: number
  /** Index of the bone; `NONE` where there is none, `CUT` where it lies too deep to be drawn. */
  readonly bone: Int16Array
  /** How near the eye, metres; −∞ where there is nothing. */
  readonly nearest: Float32Array
  /** How directly the surface faces the viewer: 1 facing, 0 edge on. */
  readonly facing: Float32Array
}

export const NONE = -1
export const CUT = -2

/** A line between two junctions, or closed. */
export interface Border {
  /** The bone that ends here, the nearer of the two. */
  readonly bone: number
  /** Corners of pixels: `row * (width + 1) + column`. */
  readonly corners: readonly number[]
  readonly isClosed: boolean
  /** Whether an end of it meets no other line. */
  readonly isLoose: boolean
}

/**
 * How far a bone lies before itself, metres: a line starts where it is the one, and goes on where it
 * is the other.
 */
const STEP = { start: 0.008, end: 0.0015 }

/** Lines with a loose end that are shorter than this are dropped, as are closed ones. Pixels. */
const SHORTEST = { loose: 20, closed: 24 }

/**
 * The lines between bones, and those where a bone lies before itself.
 *
 * @returns lines that meet in junctions share the corner there
 */
export function traceBorders(raster: BoneRaster): Border[] {
  const { owners, isClear } = findOwners(raster)
  const drawn = stepsIn(owners)
  for (;;) {
    const borders = follow(raster.width + 1, owners, drawn)
    const dropped = borders.filter(({ corners, steps, isClosed, isLoose }) =>
      isClosed
        ? corners.length < SHORTEST.closed
        : isLoose && (corners.length < SHORTEST.loose || steps.every((step) => !isClear[step])),
    )
    if (dropped.length === 0) return borders
    for (const { steps } of dropped) for (const step of steps) owners[step] = NONE
  }
}

/**
 * The bone that ends at each step between two corners, and whether a line may start there. The step to
 * the right of a corner is `corner * 2`, the one down from it `corner * 2 + 1`.
 */
function findOwners({ width, height, bone, nearest, facing }: BoneRaster) {
  const owners = new Int16Array((width + 1) * (height + 1) * 2).fill(NONE)
  const isClear = new Uint8Array(owners.length)
  const slopeOf = (a: number, b: number) =>
    bone[a] === bone[b] ? Math.abs(nearest[a]! - nearest[b]!) : 0
  const look = (step: number, a: number, b: number) => {
    const [near, far] = nearest[a]! >= nearest[b]! ? [a, b] : [b, a]
    const [owner, behind] = [bone[near]!, bone[far]!]
    const depth = nearest[near]! - nearest[far]!
    // A surface that turns away steeply is no step: it is as steep beside, and seen more edge on there.
    const slope = Math.max(slopeOf(near, 2 * near - far), slopeOf(far, 2 * far - near))
    const isStep = depth > Math.max(STEP.end, 1.5 * slope) && facing[near]! < facing[far]!
    if (owner < 0 && behind < 0) return
    if (owner < 0) owners[step] = owner === NONE ? behind : NONE
    else if (owner === behind ? isStep : behind !== CUT || depth > STEP.start) owners[step] = owner
    isClear[step] = Number(owner !== behind || depth > STEP.start)
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x
      const corner = y * (width + 1) + x
      if (x > 0) look(corner * 2 + 1, pixel - 1, pixel)
      if (y > 0) look(corner * 2, pixel - width, pixel)
    }
  return { owners, isClear }
}

function stepsIn(owners: Int16Array): number[] {
  const steps: number[] = []
  for (let step = 0; step < owners.length; step++) if (owners[step]! >= 0) steps.push(step)
  return steps
}

interface Followed extends Border {
  readonly steps: readonly number[]
}

/** Joins the steps to lines between corners where other than two of them meet. */
function follow(columns: number, owners: Int16Array, drawn: readonly number[]): Followed[] {
  const stepsAt = (corner: number): number[] =>
    [corner * 2, corner * 2 + 1, corner * 2 - 2, corner * 2 - columns * 2 + 1].filter(
      (step) => step >= 0 && owners[step]! >= 0,
    )
  const otherEnd = (step: number, corner: number): number => {
    const start = step >> 1
    return corner === start ? start + (step % 2 === 0 ? 1 : columns) : start
  }
  // At the edge of the picture a line goes on in its mirror image.
  const isLooseEnd = (corner: number) =>
    stepsAt(corner).length === 1 && corner % columns !== 0 && (corner + 1) % columns !== 0
  const done = new Uint8Array(owners.length)
  const followed: Followed[] = []
  const walk = (start: number, first: number) => {
    const steps: number[] = []
    const corners = [start]
    let [corner, step] = [start, first]
    for (;;) {
      done[step] = 1
      steps.push(step)
      corner = otherEnd(step, corner)
      corners.push(corner)
      if (corner === start) break
      const meeting = stepsAt(corner)
      if (meeting.length !== 2) break
      step = meeting[0] === step ? meeting[1]! : meeting[0]!
    }
    const isClosed = corner === start
    const isLoose = isLooseEnd(start) || isLooseEnd(corner)
    followed.push({ bone: mostOf(steps.map((s) => owners[s]!)), corners, isClosed, isLoose, steps })
  }
  for (const junctions of [true, false])
    for (const step of drawn) {
      if (owners[step]! < 0 || done[step]) continue
      for (const corner of [step >> 1, otherEnd(step, step >> 1)])
        if (!done[step] && (!junctions || stepsAt(corner).length !== 2)) walk(corner, step)
    }
  return followed
}

function mostOf(bones: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const bone of bones) counts.set(bone, (counts.get(bone) ?? 0) + 1)
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}
