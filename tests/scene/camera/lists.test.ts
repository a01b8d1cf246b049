import { BufferAttribute, BufferGeometry } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import type { Vec3 } from '../../../src/body/frame'
import { BODY_IDS, type BodyId } from '../../../src/domain/figure/bodies'
import { focusOf } from '../../../src/domain/figure/focus'
import { VIEW_DIRECTIONS } from '../../../src/domain/figure/viewSide'
import { litPoints } from '../../../src/domain/points/litPoints'
import { formatRoute, type Route } from '../../../src/domain/route/link'
import { itemsOf } from '../../../src/domain/sheet/sheet'
import type { LoadedBody } from '../../../src/models/models'
import { type IsClear, isClear } from '../../../src/scene/camera/frame'
import { framePlace } from '../../../src/scene/camera/framing'
import { loadAtlas } from '../../loadAtlas'
import { loadedBody } from '../../modelFiles'

const atlas = loadAtlas()
const bodies = {} as Record<BodyId, { body: LoadedBody; bvh: MeshBVH }>
beforeAll(async () => {
  for (const id of BODY_IDS) {
    const body = await loadedBody(id)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(body.positions, 3))
    geometry.setIndex(new BufferAttribute(body.triangles, 1))
    bodies[id] = { body, bvh: new MeshBVH(geometry, { indirect: true }) }
  }
})

/** How many of a route's points are seen in its frame, and at most from front, back or left. */
function seen(id: BodyId, route: Route) {
  const { body, bvh } = bodies[id]
  const lit = litPoints(atlas, route)
  const clear: IsClear = (spot, way) => isClear(bvh, spot, way)
  const spots = body.points.filter(({ code, side }) => lit.has(code) && side !== 'right')
  const count = (way: Vec3) =>
    spots.filter((spot) => {
      const towards = spot.normal.reduce((sum, each, axis) => sum + each * way[axis]!, 0)
      return towards > 0.25 && clear(spot, way)
    }).length
  const { towardsEye } = framePlace(body, route, lit, focusOf(atlas, route), clear)!
  const sides = [VIEW_DIRECTIONS.front, VIEW_DIRECTIONS.back, VIEW_DIRECTIONS.left]
  return { count: count(towardsEye), most: Math.max(...sides.map(count)) }
}

const routes: Route[] = [
  ...loadDataset().meridians.map(({ code }) => ({ kind: 'channel' as const, channel: code })),
  // From the left, which two of them face, the arm hides both.
  { kind: 'sheet', items: itemsOf(['BL23', 'SP21', 'ST36', 'GB22']) },
  { kind: 'sheet', items: itemsOf(['SP21', 'ST36']) },
  { kind: 'sheet', items: itemsOf(['GB34', 'GB31', 'SP21']) },
]

test.each(
  BODY_IDS.flatMap((id) => routes.map((route) => [id, formatRoute(route), route] as const)),
)('on the %s body the picture of %s is from the side that shows most', (id, _, route) => {
  const { count, most } = seen(id, route)
  expect(count).toBe(most)
  expect(count).toBeGreaterThan(0)
})
