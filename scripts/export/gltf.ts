import type { RefinedBody } from '../../src/body/refineBody'
import type { AtlasExport, ExportedPoint } from './atlasExport'

/** Numbers fixed by the glTF 2.0 specification. */
const ARRAY_BUFFER = 34962
const ELEMENT_ARRAY_BUFFER = 34963
const FLOAT = 5126
const UNSIGNED_INT = 5125

/**
 * The body as one mesh and each point as a named node; glTF's frame and unit are ours.
 *
 * @returns a glTF 2.0 document with its buffer inside
 */
export function buildGltf({ body, points }: AtlasExport, mesh: RefinedBody) {
  const { positions, normals, triangles } = mesh
  const views = [positions, normals, triangles]
  const bytes = Buffer.concat(views.map((view) => bytesOf(view)))
  const vertexCount = positions.length / 3
  const firstPoint = 2
  return {
    asset: {
      version: '2.0',
      generator: 'Tsubo',
      copyright: 'Body: CC0 1.0. Points: Tsubo contributors, CC BY 4.0.',
    },
    scene: 0,
    scenes: [{ name: `${body.id} body with points`, nodes: [0, 1] }],
    nodes: [
      { name: `${body.id} body`, mesh: 0 },
      { name: 'points', children: points.map((_, k) => firstPoint + k) },
      ...points.map(pointNode),
    ],
    meshes: [
      {
        name: `${body.id} body`,
        primitives: [{ attributes: { POSITION: 0, NORMAL: 1 }, indices: 2, material: 0 }],
      },
    ],
    materials: [
      {
        name: 'skin',
        pbrMetallicRoughness: {
          baseColorFactor: [0.76, 0.66, 0.58, 1],
          metallicFactor: 0,
          roughnessFactor: 0.8,
        },
      },
    ],
    accessors: [
      {
        bufferView: 0,
        componentType: FLOAT,
        count: vertexCount,
        type: 'VEC3',
        ...boundsOf(positions),
      },
      { bufferView: 1, componentType: FLOAT, count: vertexCount, type: 'VEC3' },
      { bufferView: 2, componentType: UNSIGNED_INT, count: triangles.length, type: 'SCALAR' },
    ],
    bufferViews: views.map(({ byteLength }, k) => ({
      buffer: 0,
      byteOffset: views.slice(0, k).reduce((sum, before) => sum + before.byteLength, 0),
      byteLength,
      target: k === 2 ? ELEMENT_ARRAY_BUFFER : ARRAY_BUFFER,
    })),
    buffers: [
      {
        byteLength: bytes.length,
        uri: `data:application/octet-stream;base64,${bytes.toString('base64')}`,
      },
    ],
  }
}

function pointNode({ code, spot, side, names, region, part, position, normal }: ExportedPoint) {
  return {
    name: [code, spot, side].filter((word) => word !== undefined).join(' '),
    translation: position,
    extras: { code, ...(spot === undefined ? {} : { spot }), side, names, region, part, normal },
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)

function boundsOf(positions: Float32Array) {
  const min = [Infinity, Infinity, Infinity]
  const max = [-Infinity, -Infinity, -Infinity]
  for (let at = 0; at < positions.length; at++) {
    min[at % 3] = Math.min(min[at % 3]!, positions[at]!)
    max[at % 3] = Math.max(max[at % 3]!, positions[at]!)
  }
  return { min, max }
}
