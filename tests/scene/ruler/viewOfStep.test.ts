import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, test } from 'vitest'
import { parseRulers } from '../../../src/body/rulers'
import { BODY_IDS, type BodyId } from '../../../src/domain/figure/bodies'
import { frameRuler, frameStep, isSeen, viewOfStep } from '../../../src/scene/ruler/rulerFrame'
import { skinAt } from '../../../src/scene/ruler/skinAt'
import { bareBody, modelJson } from '../../modelFiles'

async function skinOf(id: BodyId) {
  const { positions, normals, triangles } = await bareBody(id)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return new MeshBVH(geometry, { indirect: true })
}

/** Points from places that no view of the upright body shows: between legs and buttocks. */
const HIDDEN = ['CV1', 'GV1', 'BL35', 'EX-B9']

describe.each(BODY_IDS)('on the %s body', (id) => {
  test('each place to feel is seen while its step is shown', async () => {
    const bvh = await skinOf(id)
    const unseen = parseRulers(modelJson(`rulers-${id}.json`)).rulers.flatMap((ruler) => {
      if (ruler.side === 'right' || HIDDEN.includes(ruler.code)) return []
      const whole = frameRuler(ruler, bvh)
      return ruler.steps.flatMap((step, now) => {
        if (step.line) return []
        const frame = frameStep(ruler, now, viewOfStep(ruler, now, whole, bvh))
        const spot = skinAt(bvh, new Vector3(...step.position))
        return isSeen(bvh, spot, frame) ? [] : [`${ruler.code} ${now + 1}`]
      })
    })
    expect(unseen).toEqual([])
  })
})
