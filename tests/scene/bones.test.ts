import { Ray, Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import {
  bonePicker,
  buildBoneGeometry,
  lightBone,
  spinousTips,
} from '../../src/scene/bones/boneGeometry'
import { modelFile, modelJson } from '../modelFiles'

const header = parseBonesHeader(modelJson('bones.json'))

describe.each(BODY_IDS)('the bones of the %s body', async (body) => {
  const skeleton = await decodeBones(header, body, modelFile(`bones-${body}.bin`))
  const tips = spinousTips(skeleton)
  const pick = bonePicker(skeleton)
  const from = (position: Vector3, way: Vector3) =>
    pick(new Ray(position.clone().addScaledVector(way, -1), way))?.id
  const forwards = new Vector3(0, 0, 1)

  test('are counted downwards from C2 to L5', () => {
    expect(tips.map(({ name }) => name)).toEqual(
      header.bones.map(({ id }) => id.toUpperCase()).filter((id) => /^(C[2-7]|T\d+|L\d)$/.test(id)),
    )
    expect(tips).toHaveLength(23)
    const heights = tips.map(({ position }) => position.y)
    expect(heights).toEqual(heights.toSorted((a, b) => b - a))
    for (const { position } of tips) expect(position.x).toBe(0)
  })

  test('are named where a ray meets them, on both sides', () => {
    for (const { name, position } of tips) expect(from(position, forwards)).toBe(name.toLowerCase())
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
    lightBone(geometry, skeleton, 'scapula', 'left')
    expect(litX().length).toBeGreaterThan(100)
    expect(Math.min(...litX())).toBeGreaterThan(0)
    lightBone(geometry, skeleton, 'l2', 'right')
    expect(Math.min(...litX())).toBeLessThan(-0.02)
    expect(Math.max(...litX())).toBeGreaterThan(0.02)
    lightBone(geometry, skeleton, undefined, 'left')
    expect(litX()).toEqual([])
  })

  test('are those that landmarks name', () => {
    const ids = header.bones.map(({ id }) => id)
    expect(Object.keys(header.feltAt).length).toBeGreaterThan(70)
    expect(Object.values(header.feltAt).filter((id) => !ids.includes(id))).toEqual([])
  })
})
