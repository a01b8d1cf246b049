import { expect, test } from 'vitest'
import { refineOcclusion } from '../../src/body/ambientOcclusion'
import { buildSubdivision } from '../../src/body/subdivide'

test('shading is averaged over faces and edges of the cage', () => {
  const subdivision = buildSubdivision(Uint32Array.of(0, 1, 2, 3), 4)
  expect([...refineOcclusion(subdivision, Uint8Array.of(0, 100, 200, 100))]).toEqual([
    0, 100, 200, 100, 100, 50, 150, 150, 50,
  ])
  expect(() => refineOcclusion(subdivision, Uint8Array.of(1))).toThrow(
    'The shading, shade.bin, has 1 values instead of 4.',
  )
})
