import { buildPackedTree } from 'three-mesh-bvh/src/core/build/buildTree.js'
import { DEFAULT_OPTIONS, FLOAT32_EPSILON } from 'three-mesh-bvh/src/core/Constants.js'

/** A tree of the triangles of a mesh, for `MeshBVH.deserialize` with the option `indirect`. */
export interface SkinTree {
  readonly version: 1
  readonly roots: ArrayBuffer[]
  /** The index of the mesh stays as it is, because triangle numbers identify regions. */
  readonly index: null
  readonly indirectBuffer: Uint32Array
}

/**
 * Builds what `MeshBVH.serialize(new MeshBVH(geometry, { indirect: true }))` returns, without
 * loading three: that is 44 kB less for the worker.
 *
 * @param triangles three vertices per triangle
 * @param positions three coordinates per vertex
 */
export function buildSkinTree(triangles: Uint32Array, positions: Float32Array): SkinTree {
  const count = triangles.length / 3
  const order = Uint32Array.from({ length: count }, (_, triangle) => triangle)
  const tree = {
    primitiveBuffer: order,
    primitiveBufferStride: 1 as const,
    _roots: [] as ArrayBuffer[],
    getRootRanges: () => [{ offset: 0, count }],
    computePrimitiveBounds: (_offset: number, _count: number, target: Float32Array) =>
      writeBounds(triangles, positions, target),
  }
  buildPackedTree(tree, DEFAULT_OPTIONS)
  return { version: 1, roots: tree._roots, index: null, indirectBuffer: order }
}

function writeBounds(triangles: Uint32Array, positions: Float32Array, target: Float32Array): void {
  for (let first = 0; first < triangles.length; first += 3)
    for (let axis = 0; axis < 3; axis++) {
      const a = positions[triangles[first]! * 3 + axis]!
      const b = positions[triangles[first + 1]! * 3 + axis]!
      const c = positions[triangles[first + 2]! * 3 + axis]!
      const low = Math.min(a, b, c)
      const half = (Math.max(a, b, c) - low) / 2
      const at = (first + axis) * 2
      target[at] = low + half
      // Rounded up, so that rounding to 32 bits cuts nothing off.
      target[at + 1] = half + (Math.abs(low) + half) * FLOAT32_EPSILON
    }
}
