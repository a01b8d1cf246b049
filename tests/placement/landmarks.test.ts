import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import type { Landmark, Placing } from '../../src/domain/schema/landmark'
import { placeLandmarks } from '../../src/placement/placeLandmarks'
import { RADIUS, skin } from './world'

/** Heights and angles, from the front towards the left. */
const TIES: Record<string, readonly [y: number, angle: number]> = {
  front: [1.2, 0],
  back: [0.4, Math.PI],
  side: [0.8, 2],
}

const landmark = (id: string, placing?: Placing): Landmark => ({
  id,
  name: id,
  laterality: 'paired',
  tie: { quad: 0, u: 0, v: 0 },
  ...(placing && { placing }),
  feel: 'It is there.',
  sources: ['WHO2008'],
})

const place = (...landmarks: Landmark[]) =>
  placeLandmarks(landmarks, skin, ({ id }) => {
    const [y, angle] = TIES[id]!
    return skin.closest(new Vector3(Math.sin(angle) * RADIUS, y, Math.cos(angle) * RADIUS))
  })

describe('a landmark on the side of the post that others give the depth of', () => {
  const between = (from: string, to: string) =>
    landmark('side', { rule: 'depth', between: [from, to], share: 0.25 })

  test('keeps its height and lies on the skin that share of the way back', () => {
    const { places, problems } = place(
      between('front', 'back'),
      landmark('front'),
      landmark('back'),
    )
    expect(problems).toEqual([])
    const { x, y, z } = places.get('side')!.position
    expect(y).toBeCloseTo(0.8, 4)
    expect(z).toBeCloseTo(RADIUS / 2, 4)
    expect(x).toBeCloseTo(RADIUS * Math.sqrt(0.75), 4)
  })

  test('is rejected if it gives its own', () => {
    const { problems } = place(between('front', 'side'), landmark('front'))
    expect(problems.map(({ at, reason }) => `${at}: ${reason}`)).toEqual([
      'side.placing: "side" is placed by itself',
    ])
  })
})
