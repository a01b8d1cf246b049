import type { Skeleton } from '../../src/body/bones'
import type { RefinedBody } from '../../src/body/refineBody'
import { type Grid, type Mesh, rasterise } from '../figure/raster'
import { type BoneRaster, CUT, NONE } from './borders'
import { foldSmall } from './patches'

/** Size of a pixel, millimetres: fine enough for the joints of fingers and toes. */
export const SIZE = 0.25
/** Room around the bones, pixels. */
const ROOM = 4

/** How far behind the skin a bone may lie to be drawn, metres. */
const DEEPEST = 0.1

export type StoredView = 'front' | 'back' | 'left'

export interface BoneView extends BoneRaster {
  readonly grid: Grid
  /** How far behind the skin the bone lies, metres. */
  readonly depth: Float32Array
}

/** The bones of the left half as they are seen from a side, cut at the midline. */
export function rasterBones(skeleton: Skeleton, skin: RefinedBody, from: StoredView): BoneView {
  const half = leftHalf(skeleton)
  const grid = gridAround(half.positions, from)
  const { nearest, facing, seen } = rasterise(half, from, grid, SIZE)
  const surface = rasterise(skin, from, grid, SIZE).nearest
  const depth = surface.map((height, pixel) => height - nearest[pixel]!)
  const boneOf = bonesOfTriangles(skeleton)
  const bone = Int16Array.from(seen, (triangle, pixel) =>
    triangle < 0 ? NONE : depth[pixel]! > DEEPEST ? CUT : boneOf[triangle]!,
  )
  const raster = { width: grid.width, height: grid.height, bone, nearest, facing }
  return { ...foldSmall(raster), grid, depth }
}

/** One bone alone; an edge of the picture that it touches stays one. */
export function cutOut(view: BoneView, index: number): BoneView {
  const { width, height, grid, bone } = view
  let [left, top, right, bottom] = [width, height, 0, 0]
  const last = bone.lastIndexOf(index)
  for (let pixel = bone.indexOf(index); pixel >= 0 && pixel <= last; pixel++) {
    if (bone[pixel] !== index) continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    left = Math.min(left, Math.max(0, x - 1))
    right = Math.max(right, Math.min(width, x + 2))
    top = Math.min(top, y - 1)
    bottom = Math.max(bottom, y + 2)
  }
  const cut = <Values extends Float32Array | Int16Array>(values: Values, of: Values): Values => {
    for (let y = top; y < bottom; y++)
      of.set(values.subarray(y * width + left, y * width + right), (y - top) * (right - left))
    return of
  }
  const size = Math.max(0, right - left) * Math.max(0, bottom - top)
  const own = cut(bone, new Int16Array(size)).map((each) => (each === index ? each : NONE))
  const floats = (values: Float32Array) => cut(values, new Float32Array(size))
  return {
    width: right - left,
    height: bottom - top,
    bone: own,
    nearest: Float32Array.from(own, (each) => (each === NONE ? Number.NEGATIVE_INFINITY : 0)),
    facing: floats(view.facing),
    depth: floats(view.depth),
    grid: { ...grid, origin: [grid.origin[0] + left * SIZE, grid.origin[1] + top * SIZE] },
  }
}

/** Its triangles come first, and so do its vertices. */
const leftHalf = ({ positions, normals, triangles }: Skeleton): Mesh => ({
  positions: positions.subarray(0, positions.length / 2),
  normals: normals.subarray(0, normals.length / 2),
  triangles: triangles.subarray(0, triangles.length / 2),
})

/** The place of each left bone among `ranges`, by triangle. */
function bonesOfTriangles({ ranges, triangles }: Skeleton): Int16Array {
  const bones = new Int16Array(triangles.length / 6)
  for (const [index, { side, firstTriangle, triangleCount }] of ranges.entries())
    if (side === 'left') bones.fill(index, firstTriangle, firstTriangle + triangleCount)
  return bones
}

/** From the front and the back, its edge is the midline. */
function gridAround(positions: Float32Array, from: StoredView): Grid {
  const of = (axis: number, sign: number) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let at = axis; at < positions.length; at += 3) {
      low = Math.min(low, positions[at]! * sign * 1000)
      high = Math.max(high, positions[at]! * sign * 1000)
    }
    return [Math.floor(low / SIZE) - ROOM, Math.ceil(high / SIZE) + ROOM] as const
  }
  const [left, right] = from === 'left' ? of(2, -1) : of(0, from === 'front' ? 1 : -1)
  const [first, last] = [from === 'front' ? 0 : left, from === 'back' ? 0 : right]
  const [top, bottom] = of(1, -1)
  return {
    width: last - first,
    height: bottom - top,
    origin: [(first + 0.5) * SIZE, (top + 0.5) * SIZE],
  }
}
