import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { type BodyIndex, indexBody } from '../../body/indexBody'
import { regionOfTriangle } from '../../body/regionMap'
import { regionMask } from '../../body/regionMask'
import type { Side } from '../../domain/schema/code'
import type { LoadedBody } from '../../models/models'
import type { RegionSpot } from '../../state/view'

/** Builds the body's geometry, with empty region masks for the material. */
export function buildBodyGeometry({
  positions,
  normals,
  triangles,
  shade,
}: LoadedBody): BufferGeometry {
  const vertexCount = positions.length / 3
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('shade', new BufferAttribute(shade, 1, true))
  for (const name of ['lit', 'felt', 'hovered', 'covered', 'aside'])
    geometry.setAttribute(name, new BufferAttribute(new Uint8Array(vertexCount), 1, true))
  // The index keeps its order, because triangle numbers identify regions: hence the `indirect` BVH.
  geometry.setIndex(new BufferAttribute(triangles, 1))
  geometry.computeBoundingSphere()
  return geometry
}

/** Returns the tree for picking. @param geometry from `buildBodyGeometry` of the body */
export function bvhOf(body: LoadedBody, geometry: BufferGeometry): MeshBVH {
  return MeshBVH.deserialize(indexOf(body).tree, geometry, { setIndex: false })
}

/** Returns the region and the side of a triangle; undefined on the eyeballs. */
export function spotOfTriangle(
  body: LoadedBody,
  triangle: number,
  isMidline: (region: string) => boolean,
): RegionSpot | undefined {
  const region = regionAt(body, triangle)
  if (region === undefined) return undefined
  return { region, side: isMidline(region) ? 'midline' : sideOfTriangle(body, triangle) }
}

const regionAt = ({ regionIds, regionLabels }: LoadedBody, triangle: number) =>
  regionOfTriangle({ ids: regionIds, labels: regionLabels }, triangle)

function sideOfTriangle({ positions, triangles }: LoadedBody, triangle: number): Side {
  let x = 0
  for (let corner = 0; corner < 3; corner++) x += positions[triangles[triangle * 3 + corner]! * 3]!
  return x >= 0 ? 'left' : 'right'
}

const indices = new WeakMap<LoadedBody, BodyIndex>()

/** Returns the index from the worker; if it is wanted earlier, or there is none, builds it here. */
function indexOf(body: LoadedBody): BodyIndex {
  const found = indices.get(body) ?? body.index() ?? indexBody(body)
  indices.set(body, found)
  return found
}

const masks = new WeakMap<object, Map<string, Uint8Array>>()

/** Returns the soft mask of a region on one side of a body, one byte per vertex; cached. */
export const maskOf = (body: LoadedBody, { region, side }: RegionSpot): Uint8Array =>
  maskOfRegions(body, [region], side)

/** Returns the soft mask of regions on one side of a body, one byte per vertex; cached. */
export function maskOfRegions(
  body: LoadedBody,
  regions: readonly string[],
  side: Side,
): Uint8Array {
  const known = masks.get(body) ?? new Map<string, Uint8Array>()
  masks.set(body, known)
  const key = `${regions.join()} ${side}`
  const mask =
    known.get(key) ??
    regionMask(body.triangles, indexOf(body).neighbours, (triangle) => {
      const region = regionAt(body, triangle)
      return (
        region !== undefined &&
        regions.includes(region) &&
        (side === 'midline' || sideOfTriangle(body, triangle) === side)
      )
    })
  known.set(key, mask)
  return mask
}
