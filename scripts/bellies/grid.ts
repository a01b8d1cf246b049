import type { Vec3 } from '../../src/body/frame'
import { add, cross, dot, normalise, scale, subtract } from '../shared/vectors'
import type { Field } from '../skeleton/field'
import { onCurve } from '../skeleton/spline'
import type { MusclePart } from './muscle'

/** The middle surface of a part, with its thickness. Row by row from the origin to the insertion. */
export interface Grid {
  /** Places along a fibre, and fibres side by side. */
  readonly rows: number
  readonly columns: number
  readonly places: Vec3[]
  /** Half of the thickness at each place, metres. */
  readonly half: number[]
  /** Along a fibre in the middle, and the widest row, metres. */
  readonly length: number
  readonly width: number
}

/** Distances between rows and between columns, metres; the model is refined when it is read. */
const ROW = 0.022
const COLUMN = 0.017
const ROWS = [5, 16] as const
const COLUMNS = [4, 10] as const
/** How many times as wide as half the thickness the rounding of a rim is. */
const RIM = 1.3
const SAMPLES = 64

const clamp = (value: number, [low, high]: readonly [number, number]) =>
  Math.min(Math.max(value, low), high)

export const distance = (a: Vec3, b: Vec3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** The direction in which a field grows fastest. */
export function slopeOf(field: Field, [x, y, z]: Vec3): Vec3 {
  const h = 0.002
  const slope: Vec3 = [
    field(x + h, y, z) - field(x - h, y, z),
    field(x, y + h, z) - field(x, y - h, z),
    field(x, y, z + h) - field(x, y, z - h),
  ]
  return Math.hypot(...slope) > 1e-9 ? normalise(slope) : [0, 0, 1]
}

/** Places at even steps of the length of the curve through the given ones. */
function evenly(points: readonly Vec3[], count: number): Vec3[] {
  const last = points.length - 1
  const fine = Array.from({ length: SAMPLES * last + 1 }, (_, k) => onCurve(points, k / SAMPLES))
  const gone = [0]
  for (let k = 1; k < fine.length; k++) gone.push(gone[k - 1]! + distance(fine[k]!, fine[k - 1]!))
  let k = 0
  return Array.from({ length: count }, (_, step) => {
    const wanted = (gone.at(-1)! * step) / (count - 1)
    while (k < fine.length - 2 && gone[k + 1]! < wanted) k++
    const share = (wanted - gone[k]!) / (gone[k + 1]! - gone[k]! || 1)
    return add(fine[k]!, scale(subtract(fine[k + 1]!, fine[k]!), Math.min(share, 1)))
  })
}

const lengthOf = (places: readonly Vec3[]) =>
  places.slice(1).reduce((sum, place, k) => sum + distance(place, places[k]!), 0)

/** Fibre k of a sheet whose fibres are sampled alike, at a share of the way across. */
const acrossOf = (fibres: readonly Vec3[][], row: number, share: number): Vec3 =>
  onCurve(
    fibres.map((fibre) => fibre[row]!),
    share * (fibres.length - 1),
  )

/** @throws if the part has no fibre, or one without two places */
export function gridOf(part: MusclePart, skin: Field): Grid {
  const { fibres, thick } = part
  if (fibres.length === 0 || fibres.some((fibre) => fibre.length < 2))
    throw new Error(`"${part.part}" has no fibres, or one without two places.`)
  if (fibres.flat(2).some((value) => !Number.isFinite(value)))
    throw new Error(`"${part.part}" has a place that is no place.`)
  const length = Math.max(...fibres.map((fibre) => lengthOf(evenly(fibre, 32))))
  const rows = part.rows ?? clamp(Math.round(length / ROW) + 3, ROWS)
  const sampled = fibres.length > 1 ? fibres.map((f) => evenly(f, rows)) : cord(part, rows, skin)
  const widths = Array.from({ length: rows }, (_, row) => lengthOf(sampled.map((f) => f[row]!)))
  const width = Math.max(...widths)
  const columns = clamp(Math.round(width / COLUMN) + 4, COLUMNS)
  const thickest = Math.max(...Array.from({ length: 9 }, (_, k) => thick(k / 8, 0.5)))
  // Closer together near the rims, as on a circle where the whole is round.
  const roundness = Math.min(1, Math.max(0.35, (2 * RIM * thickest) / width))
  const places: Vec3[] = []
  const half: number[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const even = column / (columns - 1)
      const share = even + ((1 - Math.cos(Math.PI * even)) / 2 - even) * roundness
      const full = thick(row / (rows - 1), share)
      const rim = Math.min(widths[row]! / 2, RIM * full)
      const inwards = Math.min(share, 1 - share) * widths[row]!
      places.push(acrossOf(sampled, row, share))
      const rounded = rim > 0 && inwards < rim ? Math.sqrt(1 - (1 - inwards / rim) ** 2) : 1
      half.push(column % (columns - 1) === 0 ? 0 : full * rounded)
    }
  const grid = { rows, columns, places, half, length, width }
  return facesSkin(grid, skin) ? grid : reversed(grid)
}

/** Two rims beside the only fibre of a cord, as far away as it is thick. */
function cord({ fibres, thick }: MusclePart, rows: number, skin: Field): Vec3[][] {
  const middle = evenly(fibres[0]!, rows)
  const aside = middle.map((place, row): Vec3 => {
    const along = subtract(middle[Math.min(row + 1, rows - 1)]!, middle[Math.max(row - 1, 0)]!)
    return scale(normalise(cross(along, slopeOf(skin, place))), thick(row / (rows - 1), 0.5))
  })
  return [1, -1].map((side) => middle.map((place, row) => add(place, scale(aside[row]!, side))))
}

/** Unit vectors square to the surface; where it comes together in a point, those of its neighbours. */
export function normalsOf({ rows, columns, places }: Grid): Vec3[] {
  const at = (row: number, column: number) =>
    places[clamp(row, [0, rows - 1]) * columns + clamp(column, [0, columns - 1])]!
  const raw = places.map((_, index): Vec3 => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    return cross(
      subtract(at(row + 1, column), at(row - 1, column)),
      subtract(at(row, column + 1), at(row, column - 1)),
    )
  })
  return raw.map((own, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    let sum = scale(own, 2)
    for (const [r, c] of [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const)
      if (r >= 0 && c >= 0 && r < rows && c < columns) sum = add(sum, raw[r * columns + c]!)
    return Math.hypot(...sum) > 1e-12 ? normalise(sum) : [0, 0, 1]
  })
}

function facesSkin(grid: Grid, skin: Field): boolean {
  const normals = normalsOf(grid)
  return grid.places.reduce((sum, p, k) => sum + dot(slopeOf(skin, p), normals[k]!), 0) > 0
}

function reversed(grid: Grid): Grid {
  const { columns, places, half } = grid
  const turned = <T>(list: readonly T[]) =>
    list.map((_, k) => list[k - (k % columns) + columns - 1 - (k % columns)]!)
  return { ...grid, places: turned(places), half: turned(half) }
}
