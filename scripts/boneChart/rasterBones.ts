import type { StoredView } from '../../src/body/boneChart'
import type { Skeleton } from '../../src/body/bones'
import type { RefinedBody } from '../../src/body/refineBody'
import { isSideways, type ViewSide } from '../../src/domain/figure/viewSide'
import { type Grid, type Mesh, rasterise } from '../figure/raster'
import { type BoneRaster, CUT, NONE } from './borders'
import { foldSmall } from './patches'

/** Size of a pixel, millimetres: fine enough for the joints of fingers and toes. */
export const SIZE = 0.25
/** Room around the bones, pixels. */
const ROOM = 4

/** How far behind the skin a bone may lie to be drawn, metres. */
const DEEPEST = 0.1

/** The bones of the leg, whose inner side is drawn too. */
const OF_LEG =
  /^(femur|patella|tibia|fibula|calcaneus|talus|navicular|cuboid|.+-cuneiform|metatarsal-.+|foot-.+)$/

export interface BoneView extends BoneRaster {
  readonly grid: Grid
  /** How far behind the skin the bone lies, metres. */
  readonly depth: Float32Array
}

/** The bones of the left half as they are seen from a side, cut at the midline. */
export function rasterBones(skeleton: Skeleton, skin: RefinedBody, from: StoredView): BoneView {
  const isInner = from === 'inner'
  const side = isInner ? 'right' : from
  const boneOf = bonesOfTriangles(skeleton)
  const { ranges } = skeleton
  const half = leftHalf(skeleton)
  const shown = keep(half, (at) => !isInner || OF_LEG.test(ranges[boneOf[at]!]!.id))
  const grid = gridAround(half.positions, side)
  const { nearest, facing, seen } = rasterise(shown.mesh, side, grid, SIZE)
  const isLeft = (at: number) =>
    skin.triangles.subarray(at * 3, at * 3 + 3).every((vertex) => skin.positions[vertex * 3]! >= 0)
  const surface = rasterise(isInner ? keep(skin, isLeft).mesh : skin, side, grid, SIZE).nearest
  const depth = surface.map((height, pixel) => height - nearest[pixel]!)
  // Above the crotch half a skin is open, and what is seen of it lies behind the bones.
  const isIn = (metres: number) => metres > -0.005 && metres <= DEEPEST
  const bone = Int16Array.from(seen, (triangle, pixel) =>
    triangle < 0 ? NONE : isIn(depth[pixel]!) ? boneOf[shown.triangles[triangle]!]! : CUT,
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

/** A part of a mesh, and which of its triangles it has. */
interface Part {
  readonly mesh: Mesh
  readonly triangles: readonly number[]
}

function keep(mesh: Mesh, isKept: (triangle: number) => boolean): Part {
  const triangles = Array.from({ length: mesh.triangles.length / 3 }, (_, at) => at).filter(isKept)
  const corners = triangles.flatMap((at) => [...mesh.triangles.subarray(at * 3, at * 3 + 3)])
  return { mesh: { ...mesh, triangles: Uint32Array.from(corners) }, triangles }
}

/** The place of each left bone among `ranges`, by triangle. */
function bonesOfTriangles({ ranges, triangles }: Skeleton): Int16Array {
  const bones = new Int16Array(triangles.length / 6)
  for (const [index, { side, firstTriangle, triangleCount }] of ranges.entries())
    if (side === 'left') bones.fill(index, firstTriangle, firstTriangle + triangleCount)
  return bones
}

/** From the front and the back, its edge is the midline. */
function gridAround(positions: Float32Array, from: ViewSide): Grid {
  const of = (axis: number, sign: number) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let at = axis; at < positions.length; at += 3) {
      low = Math.min(low, positions[at]! * sign * 1000)
      high = Math.max(high, positions[at]! * sign * 1000)
    }
    return [Math.floor(low / SIZE) - ROOM, Math.ceil(high / SIZE) + ROOM] as const
  }
  const sign = from === 'front' || from === 'right' ? 1 : -1
  const [left, right] = of(isSideways(from) ? 2 : 0, sign)
  const [first, last] = [from === 'front' ? 0 : left, from === 'back' ? 0 : right]
  const [top, bottom] = of(1, -1)
  return {
    width: last - first,
    height: bottom - top,
    origin: [(first + 0.5) * SIZE, (top + 0.5) * SIZE],
  }
}
