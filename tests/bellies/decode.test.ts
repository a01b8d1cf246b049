import { describe, expect, test } from 'vitest'
import { decodeBellies, parseBelliesHeader, predicted, unpredict } from '../../src/body/bellies'
import { refineRings, ringTriangles } from '../../src/body/rings'
import { modelFile, modelJson } from '../modelFiles'

const header = () => parseBelliesHeader(modelJson('bellies.json'))

describe('the file of the muscles', () => {
  test('what is predicted is found again', () => {
    const steps = Int16Array.from({ length: 96 }, (_, k) => (k % 4 === 3 ? 0 : (k * 7919) % 32768))
    const stored = predicted(steps, 6)
    expect(stored).not.toEqual(steps)
    unpredict(stored, 6)
    expect(stored).toEqual(steps)
  })

  test('the right side mirrors the left', async () => {
    const bellies = await decodeBellies(header(), 'male', modelFile('bellies-male.bin'))
    const { positions, normals, ranges } = bellies
    const count = ranges.length / 2
    for (const [index, left] of ranges.slice(0, count).entries()) {
      const right = ranges[count + index]!
      expect([right.part, right.side, right.vertexCount]).toEqual([
        left.part,
        'right',
        left.vertexCount,
      ])
      for (const list of [positions, normals]) {
        const [a, b] = [left.firstVertex * 3, right.firstVertex * 3]
        expect(list[b]).toBe(-list[a]!)
        expect(list[b + 1]).toBe(list[a + 1])
      }
    }
  })

  test('a tendon is pale at its end, and fibres keep their number from end to end', async () => {
    const { ranges, tendon, fibre } = await decodeBellies(
      header(),
      'female',
      modelFile('bellies-female.bin'),
    )
    const {
      firstVertex,
      vertexCount,
      tendon: shares,
    } = ranges.find(({ part }) => part === 'infraspinatus')!
    expect(shares![1]).toBeGreaterThan(0.1)
    expect(tendon[firstVertex + vertexCount - 1]).toBe(255)
    expect(tendon[firstVertex + Math.floor(vertexCount / 2)]).toBe(0)
    expect(fibre[firstVertex]).toBe(0)
    expect(Math.max(...fibre.subarray(firstVertex, firstVertex + vertexCount))).toBeCloseTo(
      header().bodies.female.sizes[
        header().parts.findIndex(({ part }) => part === 'infraspinatus')
      ]![2] / 1000,
    )
  })

  test('another file is refused', async () => {
    expect(() => parseBelliesHeader({ format: 'other' })).toThrow('cannot be read')
    expect(() => parseBelliesHeader({ ...header(), parts: [{}] })).toThrow('without a name')
    await expect(decodeBellies(header(), 'male', new Uint8Array(9))).rejects.toThrow(
      'does not hold the muscles of a body',
    )
  })
})

describe('a tube of rings', () => {
  /** A straight square rod of three rings. */
  const rod = {
    rings: 3,
    around: 4,
    places: Float32Array.from([0, 1, 2].flatMap((z) => [1, 0, z, 0, -1, z, -1, 0, z, 0, 1, z])),
  }

  test('is refined through the places that it has', () => {
    const fine = refineRings(rod)
    expect([fine.rings, fine.around]).toEqual([5, 8])
    for (let ring = 0; ring < 3; ring++)
      for (let on = 0; on < 4; on++)
        for (let axis = 0; axis < 3; axis++)
          expect(fine.places[(2 * ring * 8 + 2 * on) * 3 + axis]).toBe(
            rod.places[(ring * 4 + on) * 3 + axis],
          )
    // Between two places it is rounder than the chord.
    expect(Math.hypot(fine.places[3]!, fine.places[4]!)).toBeGreaterThan(Math.SQRT1_2)
    // Straight on between rings.
    expect(fine.places[8 * 3 + 2]).toBeCloseTo(0.5)
  })

  test('is closed, and its triangles face outwards', () => {
    const { places, rings, around } = rod
    const triangles = ringTriangles(rings, around)
    let volume = 0
    for (let corner = 0; corner < triangles.length; corner += 3) {
      const [a, b, c] = [0, 1, 2].map((k) =>
        places.subarray(triangles[corner + k]! * 3, triangles[corner + k]! * 3 + 3),
      ) as [Float32Array, Float32Array, Float32Array]
      volume +=
        (a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) +
          a[1]! * (b[2]! * c[0]! - b[0]! * c[2]!) +
          a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)) /
        6
    }
    expect(volume).toBeCloseTo(4)
  })
})
