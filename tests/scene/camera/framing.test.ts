import { describe, expect, test } from 'vitest'
import { distanceFor, type Frame } from '../../../src/scene/camera/frame'
import { frameBody } from '../../../src/scene/camera/framing'

/** A body of two vertices: 1.6 m tall, reaching 0.5 m to the left. */
const body = { positions: Float32Array.of(0.5, 0, 0, 0, 1.6, 0) }

describe('views of the whole body', () => {
  test.each([
    ['front', [0, 0, 1]],
    ['back', [0, 0, -1]],
    ['left', [1, 0, 0]],
    ['right', [-1, 0, 0]],
  ] as const)('%s is seen from its own side', (view, towardsEye) => {
    const frame = frameBody(body, view)
    expect(frame.towardsEye).toEqual(towardsEye)
    expect(frame.target[1]).toBeCloseTo(0.8)
    expect(frame.halfHeight).toBeGreaterThan(0.8)
    if (view === 'front') expect(frame.halfWidth).toBeGreaterThan(0.5)
  })
})

describe('the distance of the camera', () => {
  const frame: Frame = { target: [0, 0, 0], towardsEye: [0, 0, 1], halfHeight: 1, halfWidth: 0.5 }
  const fov = Math.PI / 2

  test('fits the height into a landscape picture', () => {
    expect(distanceFor(frame, fov, 2)).toBeCloseTo(1)
  })

  test('fits the width into a narrow picture', () => {
    expect(distanceFor(frame, fov, 0.25)).toBeCloseTo(2)
  })
})
