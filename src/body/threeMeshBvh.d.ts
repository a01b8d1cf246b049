/** The part of three-mesh-bvh that needs no class of three. The package exports it without types. */
declare module 'three-mesh-bvh/src/core/build/buildTree.js' {
  interface Range {
    readonly offset: number
    readonly count: number
  }
  interface Tree {
    /** The triangles in the order of the tree. */
    readonly primitiveBuffer: Uint32Array
    readonly primitiveBufferStride: 1
    getRootRanges(): readonly Range[]
    /** Writes middle and half the extent of each triangle along x, y and z. */
    computePrimitiveBounds(offset: number, count: number, target: Float32Array): void
    /** The result. */
    _roots: ArrayBuffer[]
  }
  export function buildPackedTree(tree: Tree, options: object): void
}

declare module 'three-mesh-bvh/src/core/Constants.js' {
  export const DEFAULT_OPTIONS: object
  export const FLOAT32_EPSILON: number
}
