import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { expect, test } from 'vitest'
import { loadBody } from '../../scripts/body/loadBody'
import { buildSkinTree } from '../../src/body/skinTree'

test('the tree is the one that three-mesh-bvh builds', async () => {
  const { triangles, positions } = (await loadBody('male')).refined
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  const expected = MeshBVH.serialize(new MeshBVH(geometry, { indirect: true }))
  const tree = buildSkinTree(triangles, positions)
  expect(tree.roots).toHaveLength(expected.roots.length)
  tree.roots.forEach((root, index) => {
    expect(Buffer.from(root).equals(Buffer.from(expected.roots[index]!))).toBe(true)
  })
  expect(tree.indirectBuffer).toEqual(expected.indirectBuffer)
  expect(expected).toHaveProperty('version', tree.version)
})
