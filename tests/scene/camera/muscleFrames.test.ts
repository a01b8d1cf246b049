import { PerspectiveCamera, Vector3 } from 'three'
import { beforeAll, expect, test } from 'vitest'
import { loadDataset } from '../../../scripts/data/loadDataset'
import { focusOf } from '../../../src/domain/figure/focus'
import { litPoints } from '../../../src/domain/points/litPoints'
import type { LoadedBody } from '../../../src/models/models'
import { framePlace } from '../../../src/scene/camera/framing'
import { loadAtlas, loadAtlasWithMuscles } from '../../loadAtlas'
import { loadedBody } from '../../modelFiles'

const { muscles } = loadDataset()
const atlas = loadAtlasWithMuscles()
let body: LoadedBody
beforeAll(async () => {
  body = await loadedBody('female')
})

/** The spots of a muscle's main regions on the left, as shares of half the picture. */
function seen(id: string) {
  const route = { kind: 'muscle', muscle: id } as const
  const focus = focusOf(atlas, route)
  const frame = framePlace(body, route, litPoints(atlas, route), focus, () => true)!
  const { target, towardsEye, halfWidth, halfHeight } = frame
  const camera = new PerspectiveCamera()
  camera.position.set(...towardsEye)
  camera.lookAt(0, 0, 0)
  const turn = camera.quaternion.clone().invert()
  const inPicture = (vector: readonly number[]) =>
    new Vector3().fromArray(vector).applyQuaternion(turn)
  return body.points
    .filter(({ region, side }) => focus.regions.includes(region) && side !== 'right')
    .map(({ region, position, normal }) => {
      const at = inPicture(position.map((value, axis) => value - target[axis]!))
      return {
        lies: atlas.muscle(id)!.lies.includes(region),
        x: Math.abs(at.x) / halfWidth,
        y: Math.abs(at.y) / halfHeight,
        towards: inPicture(normal).z,
      }
    })
}

test.each(muscles)('the picture of $id holds its field, and faces where it lies', ({ id }) => {
  const spots = seen(id)
  expect(spots.length).toBeGreaterThan(0)
  expect(Math.max(...spots.map(({ x }) => x))).toBeLessThan(1)
  expect(Math.max(...spots.map(({ y }) => y))).toBeLessThan(1)
  expect(spots.some(({ lies, towards }) => lies && towards > 0.3)).toBe(true)
})

test('until the muscles are loaded, the camera stays', () => {
  const route = { kind: 'muscle', muscle: 'masseter' } as const
  const focus = focusOf(loadAtlas(), route)
  expect(framePlace(body, route, new Map(), focus, () => true)).toBeUndefined()
})
