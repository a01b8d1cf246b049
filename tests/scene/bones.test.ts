import { Ray, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { parseBonesHeader } from '../../src/body/bones'
import { decodeBeneath } from '../../src/body/decodeBeneath'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import type { Side } from '../../src/domain/schema/code'
import { buildBoneGeometry, findBones, lightBones } from '../../src/scene/bones/boneGeometry'
import { findNumberPlaces, numbersSeen, withRoom } from '../../src/scene/bones/boneNumbers'
import { rangePicker } from '../../src/scene/glass/rangePicker'
import { modelFile, modelJson } from '../modelFiles'

const header = parseBonesHeader(modelJson('bones.json'))

describe.each(BODY_IDS)('the bones of the %s body', async (body) => {
  const skeleton = await decodeBeneath('bones', body, {
    header,
    bytes: modelFile(`bones-${body}.bin`),
  })
  const places = findNumberPlaces(skeleton)
  const tips = places.filter(({ side }) => side === 'midline')
  const pick = rangePicker(skeleton)
  const from = (position: Vector3, way: Vector3) =>
    pick(new Ray(position.clone().addScaledVector(way, -1), way))?.id
  const forwards = new Vector3(0, 0, 1)
  const backwards = forwards.clone().negate()

  test('are counted downwards from C2 to L5', () => {
    expect(tips.map(({ number }) => number)).toEqual(
      header.bones.map(({ id }) => id.toUpperCase()).filter((id) => /^(C[2-7]|T\d+|L\d)$/.test(id)),
    )
    expect(tips).toHaveLength(23)
    const heights = tips.map(({ position }) => position.y)
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    for (const { position } of tips) expect(position.x).toBe(0)
  })

  test('of the chest are numbered at the front end of each rib', () => {
    for (const side of ['left', 'right'] as const) {
      const ribs = places.filter((place) => place.side === side)
      expect(ribs.map(({ number }) => number)).toEqual(
        Array.from({ length: 12 }, (_, at) => `${at + 1}`),
      )
      for (const { bone, position } of ribs) {
        expect(Math.sign(position.x), bone).toBe(side === 'left' ? 1 : -1)
        const way = bone === 'rib-12' ? new Vector3(-position.x, 0, 0).normalize() : backwards
        expect(pick(new Ray(position.clone().addScaledVector(way, -0.0005), way))?.id).toBe(bone)
      }
      // The last one may end as high as the one before it.
      const heights = ribs.slice(0, 11).map(({ position }) => position.y)
      expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    }
  })

  test('are numbered on the spine from behind, and else on the ribs of the nearer side', () => {
    const read = (x: number, z: number, side: Side = 'midline') => {
      const seen = numbersSeen(places, new Vector3(x, 1.2, z), side)
      return [...new Set(places.filter((_, at) => seen[at]).map((place) => place.side))]
    }
    expect(read(0, -2)).toEqual(['midline'])
    expect(read(0, 2)).toEqual(['left'])
    expect(read(0, 2, 'right')).toEqual(['right'])
    expect(read(-1, 2, 'left')).toEqual(['right'])
    expect(read(2, 0)).toEqual(['left'])
    expect(read(-2, 0.5)).toEqual(['right'])
  })

  test('are named where a ray meets them, on both sides', () => {
    for (const { bone, position } of tips) expect(from(position, forwards)).toBe(bone)
    for (const side of [1, -1]) {
      expect(from(new Vector3(side * 0.075, tips[7]!.position.y - 0.06, -0.06), forwards)).toBe(
        'scapula',
      )
    }
    expect(from(new Vector3(2, 1, 0), forwards)).toBeUndefined()
  })

  test('are lit one by one, a pair on its side', () => {
    const geometry = buildBoneGeometry(skeleton)
    const litX = () => {
      const { array } = geometry.getAttribute('lit')
      return [...array].flatMap((lit, vertex) => (lit ? [skeleton.positions[vertex * 3]!] : []))
    }
    lightBones(geometry, skeleton, findBones(skeleton, 'scapula', 'left'))
    expect(litX().length).toBeGreaterThan(100)
    expect(Math.min(...litX())).toBeGreaterThan(0)
    lightBones(geometry, skeleton, findBones(skeleton, 'scapula clavicle', 'midline'))
    expect(Math.min(...litX())).toBeLessThan(-0.1)
    expect(Math.max(...litX())).toBeGreaterThan(0.1)
    lightBones(geometry, skeleton, findBones(skeleton, 'l2', 'right'))
    expect(Math.min(...litX())).toBeLessThan(-0.02)
    expect(Math.max(...litX())).toBeGreaterThan(0.02)
    lightBones(geometry, skeleton, findBones(skeleton, '', 'left'))
    expect(litX()).toEqual([])
  })

  test('are those that landmarks name', () => {
    const ids = header.bones.map(({ id }) => id)
    expect(Object.keys(header.feltAt).length).toBeGreaterThan(70)
    const felt = Object.values(header.feltAt).flatMap((each) => each.split(' '))
    expect(felt.filter((id) => !ids.includes(id))).toEqual([])
    expect(header.feltAt['intercostal-4']).toBe('rib-4 rib-5')
  })
})

test('numbers that would lie over each other give way, lit ones last', () => {
  const at = (x: number, y: number, lit = false, seen = true) => ({ x, y, lit, seen })
  // Neighbours too near to read, and one that is not seen.
  expect(withRoom([at(0, 0), at(0, 8), at(0, 60), at(0, 68, false, false), at(0, 90)])).toEqual([
    false,
    false,
    true,
    false,
    true,
  ])
  // Most are too near: nobody counts with gaps.
  expect(withRoom([at(0, 0), at(0, 8), at(0, 16), at(0, 60)])).toEqual([false, false, false, false])
  expect(withRoom([at(0, 0), at(0, 8, true), at(0, 16)])).toEqual([false, true, false])
  // Of two that are no neighbours, the lit one.
  expect(withRoom([at(0, 0), at(100, 0), at(10, 6, true)])).toEqual([false, true, true])
})
