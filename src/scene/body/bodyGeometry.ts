import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { regionBeside } from '../../body/regionBeside'
import { regionOfTriangle } from '../../body/regionMap'
import { regionMask } from '../../body/regionMask'
import { buildSkinTree } from '../../body/skinTree'
import type { Atlas } from '../../domain/atlas'
import { sideTouched } from '../../domain/figure/sideTouched'
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
  // `ReliefOnBody` changes these; the body's own stay as they are.
  geometry.setAttribute('normal', new BufferAttribute(normals.slice(), 3))
  geometry.setAttribute('shade', new BufferAttribute(shade.slice(), 1, true))
  for (const name of ['lit', 'felt', 'hovered', 'covered', 'aside'])
    geometry.setAttribute(name, new BufferAttribute(new Uint8Array(vertexCount), 1, true))
  // The index keeps its order, because triangle numbers identify regions: hence the `indirect` BVH.
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** Returns the tree for picking. @param geometry from `buildBodyGeometry` of the body */
export function bvhOf(body: LoadedBody, geometry: BufferGeometry): MeshBVH {
  return MeshBVH.deserialize(treeOf(body), geometry, { setIndex: false })
}

/**
 * Returns the region of a triangle, and the side that a touch on it means; undefined on the eyeballs.
 *
 * @param x of the touch, metres
 */
export function spotAt(
  atlas: Atlas,
  body: LoadedBody,
  triangle: number,
  x: number,
): RegionSpot | undefined {
  const region = regionAt(body, triangle)
  return region === undefined ? undefined : { region, side: sideTouched(atlas.region(region), x) }
}

/** Returns the other region that a touch may have meant, if it was close to the border. */
export function spotBeside(
  atlas: Atlas,
  body: LoadedBody,
  triangle: number,
  at: readonly [x: number, y: number, z: number],
): RegionSpot | undefined {
  const beside = regionBeside(body, triangle, at)
  return (
    beside && {
      region: beside.region,
      side: sideTouched(atlas.region(beside.region), beside.at[0]),
    }
  )
}

const regionAt = ({ regionIds, regionLabels }: LoadedBody, triangle: number) =>
  regionOfTriangle({ ids: regionIds, labels: regionLabels }, triangle)

function sideOfTriangle({ positions, triangles }: LoadedBody, triangle: number): Side {
  let x = 0
  for (let corner = 0; corner < 3; corner++) x += positions[triangles[triangle * 3 + corner]! * 3]!
  return x >= 0 ? 'left' : 'right'
}

/** Makes a function that computes its value once for each body. */
function oncePerBody<Value>(make: (body: LoadedBody) => Value): (body: LoadedBody) => Value {
  const known = new WeakMap<LoadedBody, Value>()
  return (body) => {
    const value = known.get(body) ?? make(body)
    known.set(body, value)
    return value
  }
}

/** Returns the index from the worker; if it is wanted earlier, or there is none, builds it here. */
const treeOf = oncePerBody((body) => body.index() ?? buildSkinTree(body.triangles, body.positions))

const masksOf = oncePerBody(() => new Map<string, Uint8Array>())

/** Returns the soft mask of a region on one side of a body, one byte per vertex; cached. */
export const maskOf = (body: LoadedBody, { region, side }: RegionSpot): Uint8Array =>
  maskOfRegions(body, [region], side)

/** Returns the soft mask of several places; undefined for none. */
export function maskOfPlaces(
  body: LoadedBody,
  [first, ...others]: readonly RegionSpot[],
): Uint8Array | undefined {
  return others.reduce<Uint8Array | undefined>((mask, place) => {
    const own = maskOf(body, place)
    return mask?.map((value, vertex) => Math.max(value, own[vertex]!))
  }, first && maskOf(body, first))
}

/** Returns the soft mask of regions on one side of a body, one byte per vertex; cached. */
export function maskOfRegions(
  body: LoadedBody,
  regions: readonly string[],
  side: Side,
): Uint8Array {
  const wanted = new Set<string | undefined>(regions)
  return maskOfSkin(
    body,
    `${regions.join()} ${side}`,
    (triangle) =>
      wanted.has(regionAt(body, triangle)) &&
      (side === 'midline' || sideOfTriangle(body, triangle) === side),
  )
}

/**
 * Returns a soft mask of some triangles, one byte per vertex; cached.
 *
 * @param key the same for the same triangles, and for no others
 */
export function maskOfSkin(
  body: LoadedBody,
  key: string,
  isInside: (triangle: number) => boolean,
): Uint8Array {
  const masks = masksOf(body)
  const known = masks.get(key)
  if (known) return known
  const mask = regionMask(body.triangles, body.neighbours, isInside)
  masks.set(key, mask)
  return mask
}
