import { Ray, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { decodeBeneath } from '../../src/body/decodeBeneath'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { rangePicker } from '../../src/scene/glass/rangePicker'
import { buildBellyGeometry, lightMuscles } from '../../src/scene/muscles/Muscles'
import { modelFile, modelJson } from '../modelFiles'

describe.each(BODY_IDS)('the muscles of the %s body', async (body) => {
  const volumes = await decodeBeneath('bellies', body, {
    header: modelJson('bellies.json'),
    bytes: modelFile(`bellies-${body}.bin`),
  })
  const pick = rangePicker(volumes)

  test.each([
    ['rectus-abdominis', 0.04, 1.05, 2, [0, 0, -1]],
    ['latissimus-dorsi', -0.13, 1.2, -2, [0, 0, 1]],
    ['gluteus-maximus', 0.09, 0.88, -2, [0, 0, 1]],
    ['gluteus-maximus', -0.09, 0.88, -2, [0, 0, 1]],
  ] as const)('are met from outside: %s', (muscle, x, y, z, way) => {
    expect(pick(new Ray(new Vector3(x, y, z), new Vector3(...way)))?.muscle).toBe(muscle)
  })

  test('are missed beside the body', () => {
    expect(pick(new Ray(new Vector3(2, 1, 2), new Vector3(0, 0, -1)))).toBeUndefined()
  })

  test('are lit on both sides with all their parts, and no others', () => {
    const geometry = buildBellyGeometry(volumes)
    lightMuscles(geometry, volumes, ['biceps-brachii', undefined])
    const lit = geometry.getAttribute('lit')
    const sides = new Set<string>()
    for (const { muscle, side, firstVertex, vertexCount } of volumes.ranges) {
      if (muscle === 'biceps-brachii') sides.add(side)
      for (const vertex of [firstVertex, firstVertex + vertexCount - 1])
        expect(lit.getX(vertex)).toBe(muscle === 'biceps-brachii' ? 1 : 0)
    }
    expect([...sides]).toEqual(['left', 'right'])
    lightMuscles(geometry, volumes, [])
    expect(lit.array.some((value) => value > 0)).toBe(false)
  })
})
