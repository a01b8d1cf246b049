import { Document, type GLTF, NodeIO, VertexLayout } from '@gltf-transform/core'
import type { RefinedBody } from '../../src/body/refineBody'
import type { AtlasExport, ExportedPoint } from './atlasExport'

/**
 * Writes the body as one mesh and each point as a named node. The frame and unit of glTF equal
 * ours.
 *
 * @returns a glTF 2.0 document with an embedded buffer
 */
export async function buildGltf(
  { body, points }: AtlasExport,
  { positions, normals, triangles }: RefinedBody,
): Promise<GLTF.IGLTF> {
  const document = new Document()
  Object.assign(document.getRoot().getAsset(), {
    generator: 'Tsubo',
    copyright: 'Body: CC0 1.0. Points: Tsubo contributors, CC BY 4.0.',
  })
  const buffer = document.createBuffer()
  const vectors = (values: Float32Array) =>
    document.createAccessor('', buffer).setType('VEC3').setArray(new Float32Array(values))
  const skin = document
    .createMaterial('skin')
    .setBaseColorFactor([0.76, 0.66, 0.58, 1])
    .setMetallicFactor(0)
    .setRoughnessFactor(0.8)
  const surface = document
    .createPrimitive()
    .setAttribute('POSITION', vectors(positions))
    .setAttribute('NORMAL', vectors(normals))
    .setIndices(document.createAccessor('', buffer).setArray(new Uint32Array(triangles)))
    .setMaterial(skin)

  const name = `${body.id} body`
  const figure = document.createNode(name).setMesh(document.createMesh(name).addPrimitive(surface))
  const group = document.createNode('points')
  for (const point of points) group.addChild(createPointNode(document, point))
  const scene = document.createScene(`${name} with points`).addChild(figure).addChild(group)
  document.getRoot().setDefaultScene(scene)
  return writeWithBuffer(document)
}

function createPointNode(document: Document, point: ExportedPoint) {
  const { code, spot, side, names, region, part, position, normal } = point
  return document
    .createNode([code, spot, side].filter((word) => word !== undefined).join(' '))
    .setTranslation([...position])
    .setExtras({ code, ...(spot === undefined ? {} : { spot }), side, names, region, part, normal })
}

async function writeWithBuffer(document: Document): Promise<GLTF.IGLTF> {
  const io = new NodeIO().setVertexLayout(VertexLayout.SEPARATE)
  const { json, resources } = await io.writeJSON(document)
  const buffers = json.buffers?.map((buffer) => {
    const bytes = Buffer.from(resources[buffer.uri ?? '']!)
    return { ...buffer, uri: `data:application/octet-stream;base64,${bytes.toString('base64')}` }
  })
  return { ...json, ...(buffers && { buffers }) }
}
