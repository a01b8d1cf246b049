import type { Vec3 } from '../../src/body/frame'
import { add, dot, normalise, scale, subtract } from '../shared/vectors'
import { boxAround, distanceToBox } from '../skeleton/field'
import { bonesAround, bonesAt, overlap } from './attached'
import type { BoneSurface } from './boneSurfaces'
import { type Grid, normalsOf, slopeOf } from './grid'
import type { MusclePart } from './muscle'
import type { MuscleSite } from './muscleSite'
import type { Solid } from './solid'

/** How deep beneath the skin the outer surface stays, and how far from bones and other muscles, metres. */
const BENEATH_SKIN = 0.0027
const OFF_BONE = 0.0003
const OFF_MUSCLE = 0.0004
/** From an end on, so far along the fibre, its own bones do not push, metres. */
const OWN = 0.014
/** The most that a place moves in one round, metres. */
const MOST = 0.004
const ROUNDS = 14
/** Rounds at the end that are not smoothed. */
const EXACT = 3
/** A muscle that would have to go deeper lies beside the other one, not beneath it, metres. */
const DEEPEST = 0.014
/** No place becomes thinner than this because it has no room, metres. */
const THINNEST = 0.0006

/** Moves a part out of bones, below the skin and below the muscles that lie over it. */
export function fitPart(
  part: MusclePart,
  start: Grid,
  site: MuscleSite,
  over: readonly Solid[],
): Grid {
  const { rows, columns, length } = start
  const box = boxAround(start.places, 0.02)
  const bones = bonesAround(start.places, 0.02, site.surfaces.values()).filter(
    ({ id }) => !part.through?.includes(id),
  )
  const covers = over.filter((solid) => overlap(solid.box, box))
  const own = [0, rows - 1].map((row) =>
    bonesAt(start.places.slice(row * columns, (row + 1) * columns), bones),
  )
  const free = [0, rows - 1].map((_, end) => bones.filter((bone) => !own[end]!.has(bone)))
  const endOf = (row: number) => {
    const gone = (length * row) / (rows - 1)
    if (gone < OWN) return 0
    return length - gone < OWN ? 1 : undefined
  }
  const othersAt = (row: number) => {
    const end = endOf(row)
    return end === undefined ? bones : free[end]!
  }
  const ownAt = (row: number) => {
    const end = endOf(row)
    return end === undefined ? [] : [...own[end]!]
  }
  const shift = start.places.map((): Vec3 => [0, 0, 0])
  const half = [...start.half]
  let grid: Grid = { ...start, half }
  for (let round = 0; round < ROUNDS; round++) {
    const normals = normalsOf(grid)
    for (const [index, place] of grid.places.entries()) {
      const row = Math.floor(index / columns)
      const end = row === 0 || row === rows - 1
      const normal = normals[index]!
      const outer = add(place, scale(normal, half[index]!))
      let down = scale(slopeOf(site.skin, outer), -Math.max(0, site.skin(...outer) + BENEATH_SKIN))
      const near = ownAt(row)
      if (end) {
        const up = offBones([place], near, normal)
        shift[index] = add(shift[index]!, atMost(add(up, down), MOST))
        continue
      }
      if (part.hug !== undefined && round < ROUNDS - EXACT)
        down = add(down, hugging(part.hug, outer, row / (rows - 1), normal))
      down = add(down, scale(normal, -below(outer, normal, half[index]!)))
      const inner = add(place, scale(normal, -half[index]!))
      const up = add(
        offBones(half[index]! > 0 ? [inner, place, outer] : [place], othersAt(row), normal),
        offBones([outer], near, normal),
      )
      if (dot(up, down) < 0 && half[index]! > THINNEST)
        half[index] = Math.max(
          THINNEST,
          half[index]! - 0.5 * Math.min(Math.hypot(...up), Math.hypot(...down)),
        )
      shift[index] = add(shift[index]!, atMost(add(up, down), MOST))
    }
    if (round < ROUNDS - EXACT) {
      smooth(shift, rows, columns)
      smoothHalf(half, start.half, rows, columns)
    }
    grid = { ...grid, places: start.places.map((place, k) => add(place, shift[k]!)) }
  }
  return grid

  /** Towards the wanted depth beneath the skin, the less the nearer to an end. */
  function hugging(depth: number, outer: Vec3, along: number, normal: Vec3): Vec3 {
    const skin = site.skin(...outer)
    const weight = Math.min(1, Math.min(along, 1 - along) / 0.25)
    // Deep beneath the skin the slope of its field may lead elsewhere.
    const way = skin > -0.02 ? slopeOf(site.skin, outer) : normal
    return scale(way, 0.6 * weight * (-skin - depth))
  }

  /** How far a place has to go down to be below all that lies over it. */
  function below(outer: Vec3, normal: Vec3, thickness: number): number {
    let least = 0
    for (const solid of covers)
      if (distanceToBox(solid.box, ...outer) < 2 * thickness + 0.006) {
        const exit = solid.exit(outer, scale(normal, -1), 2 * thickness + 0.002)
        if (exit !== undefined && exit < DEEPEST) least = Math.max(least, exit + OFF_MUSCLE)
      }
    return least
  }
}

/** The way out of all bones that one of the places is in. */
function offBones(places: readonly Vec3[], bones: readonly BoneSurface[], normal: Vec3): Vec3 {
  let push: Vec3 = [0, 0, 0]
  for (const at of places) {
    for (const bone of bones) {
      if (distanceToBox(bone.box, ...at) > OFF_BONE) continue
      const { point, distance: away } = bone.nearest(at)
      if (away >= OFF_BONE) continue
      const way = subtract(point, at)
      const long = Math.hypot(...way)
      const out = long > 1e-7 ? scale(way, away < 0 ? 1 / long : -1 / long) : normal
      const wanted = scale(out, OFF_BONE - away)
      // Only what the other pushes do not give yet.
      const has = dot(push, out)
      if (has < OFF_BONE - away) push = add(push, scale(normalise(wanted), OFF_BONE - away - has))
    }
  }
  return push
}

function atMost(way: Vec3, most: number): Vec3 {
  const long = Math.hypot(...way)
  return long > most ? scale(way, most / long) : way
}

/** Spreads what one place moves over its neighbours, more along the fibres than across. */
function smooth(shift: Vec3[], rows: number, columns: number): void {
  const old = [...shift]
  for (let row = 1; row < rows - 1; row++)
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column
      const along = scale(add(old[index - columns]!, old[index + columns]!), 0.5)
      const left = old[column > 0 ? index - 1 : index]!
      const right = old[column < columns - 1 ? index + 1 : index]!
      const across = scale(add(left, right), 0.5)
      shift[index] = add(scale(old[index]!, 0.5), add(scale(along, 0.3), scale(across, 0.2)))
    }
}

function smoothHalf(half: number[], wanted: readonly number[], rows: number, columns: number) {
  const share = half.map((value, k) => (wanted[k]! > 0 ? value / wanted[k]! : 1))
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) {
      const index = row * columns + column
      const around =
        0.3 * (share[index - columns]! + share[index + columns]!) +
        0.2 * (share[index - 1]! + share[index + 1]!)
      half[index] = wanted[index]! * (0.6 * share[index]! + 0.4 * around)
    }
}
