import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Field } from './field'
import type { Mesh } from './surfaceNets'

/** Sizes of the cells in which the distance is stored, metres: near the skin and deeper. */
const FINE = 0.003
const COARSE = 0.012
/** From here on the coarse cells do: the distance is only needed roughly there. */
const DEEP = 0.03
/** A box around any body's left half and a little of the right. */
const START = { x: -0.024, y: -0.024, z: -0.24 }
const END = { x: 0.756, y: 1.836, z: 0.3 }

/** Distance to a closed symmetric skin, negative inside; worked out where it is asked for. */
export function buildSkinField({ positions, triangles }: Mesh): Field {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  geometry.computeVertexNormals()
  const normals = geometry.getAttribute('normal').array
  const bvh = new MeshBVH(geometry, { indirect: true })
  const at = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }

  /** The smooth normal where the skin is nearest, because that of a triangle errs beyond its edge. */
  function exact(x: number, y: number, z: number): number {
    bvh.closestPointToPoint(at.set(x, y, z), hit)
    const { point, faceIndex } = hit
    const corners = triangles.subarray(faceIndex * 3, faceIndex * 3 + 3)
    const weights = weightsIn(positions, corners, point)
    let side = 0
    for (const [k, away] of [x - point.x, y - point.y, z - point.z].entries())
      for (let c = 0; c < 3; c++) side += away * weights[c]! * normals[corners[c]! * 3 + k]!
    return side > 0 ? hit.distance : -hit.distance
  }
  const coarse = storedInCells(exact, COARSE)
  const fine = storedInCells(exact, FINE)
  return (x, y, z) => {
    const roughly = coarse(Math.abs(x), y, z)
    return Math.abs(roughly) > DEEP ? roughly : fine(Math.abs(x), y, z)
  }
}

/** A field between its values at the corners of cells; beyond the box it is asked itself. */
function storedInCells(field: Field, cell: number): Field {
  const [nx, ny, nz] = (['x', 'y', 'z'] as const).map(
    (axis) => Math.round((END[axis] - START[axis]) / cell) + 1,
  ) as [number, number, number]
  const stored = new Float32Array(nx * ny * nz).fill(Number.NaN)
  function corner(i: number, j: number, k: number): number {
    const index = (k * ny + j) * nx + i
    if (Number.isNaN(stored[index]!))
      stored[index] = field(START.x + i * cell, START.y + j * cell, START.z + k * cell)
    return stored[index]!
  }
  const row = (i: number, j: number, k: number, s: number) =>
    corner(i, j, k) * (1 - s) + corner(i + 1, j, k) * s
  return (x, y, z) => {
    const u = (x - START.x) / cell
    const v = (y - START.y) / cell
    const w = (z - START.z) / cell
    const i = Math.floor(u)
    const j = Math.floor(v)
    const k = Math.floor(w)
    if (i < 0 || j < 0 || k < 0 || i > nx - 2 || j > ny - 2 || k > nz - 2) return field(x, y, z)
    const s = u - i
    const t = v - j
    const r = w - k
    const near = row(i, j, k, s) * (1 - t) + row(i, j + 1, k, s) * t
    return near * (1 - r) + (row(i, j, k + 1, s) * (1 - t) + row(i, j + 1, k + 1, s) * t) * r
  }
}

/** Weights of the corners of a triangle at a point in it, by the areas opposite to them. */
function weightsIn(positions: Float32Array, corners: Uint32Array, point: Vector3): number[] {
  const to = [...corners].map((vertex) => new Vector3().fromArray(positions, vertex * 3).sub(point))
  const area = (a: number, b: number) => new Vector3().crossVectors(to[a]!, to[b]!).length()
  const areas = [area(1, 2), area(2, 0), area(0, 1)]
  const sum = areas[0]! + areas[1]! + areas[2]! || 1
  return areas.map((each) => each / sum)
}
