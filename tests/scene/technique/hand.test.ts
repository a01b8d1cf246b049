import { readFileSync } from 'node:fs'
import { type BufferGeometry, Matrix4, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { describe, expect, test } from 'vitest'
import { loadBody } from '../../../scripts/body/loadBody'
import { parsePositions } from '../../../src/body/positions'
import type { Tool } from '../../../src/domain/technique/demonstration'
import { buildBodyGeometry } from '../../../src/scene/body/bodyGeometry'
import { digitsOf } from '../../../src/scene/technique/handPoses'
import { buildPinch } from '../../../src/scene/technique/pinch'
import { ballsOf, depthInBody } from '../../../src/scene/technique/room'
import { takeStance } from '../../../src/scene/technique/stance'
import { TOOL_KINDS } from '../../../src/scene/technique/toolKinds'

const HANDS = (Object.keys(TOOL_KINDS) as Tool[]).filter((tool) => TOOL_KINDS[tool].hand)
const FOLD = 0.03

function placesOf(geometry: BufferGeometry, name = 'position'): Vector3[] {
  const attribute = geometry.getAttribute(name)
  return Array.from({ length: attribute.count }, (_, at) =>
    new Vector3().fromBufferAttribute(attribute, at),
  )
}

function treeOf(skin: Awaited<ReturnType<typeof loadBody>>['refined']): MeshBVH {
  const shade = new Uint8Array(skin.positions.length / 3)
  return new MeshBVH(buildBodyGeometry({ ...skin, shade } as never), { indirect: true })
}

test('seven tools are whole hands', () => {
  expect(HANDS).toEqual([
    ...['thumb', 'middle-finger', 'finger-pads', 'pincer'],
    ...['knuckle', 'knuckles', 'palm'],
  ])
})

describe.each(HANDS)('the hand of the tool %s', (tool) => {
  const kind = TOOL_KINDS[tool]
  const { geometry } = kind.build()
  const places = placesOf(geometry)
  const normals = placesOf(geometry, 'normal')
  const index = geometry.index!

  test('has a smooth, closed skin that faces outwards', () => {
    expect(places.every(({ x, y, z }) => Number.isFinite(x + y + z))).toBe(true)
    expect(normals.every((normal) => Math.abs(normal.length() - 1) < 1e-3)).toBe(true)
    let turned = 0
    let volume = 0
    for (let at = 0; at < index.count; at += 3) {
      const [a = 0, b = 0, c = 0] = [0, 1, 2].map((corner) => index.getX(at + corner))
      const face = places[b]!.clone().sub(places[a]!).cross(places[c]!.clone().sub(places[a]!))
      volume += places[a]!.dot(places[b]!.clone().cross(places[c]!)) / 6
      if (face.dot(normals[a]!.clone().add(normals[b]!).add(normals[c]!)) < 0) turned++
    }
    // Where fingers touch, a few small faces lie across the groove.
    expect(turned / (index.count / 3)).toBeLessThan(0.005)
    // A hand of about 0.35 l, with a part of the forearm.
    expect(volume).toBeGreaterThan(0.0004)
    expect(volume).toBeLessThan(0.0009)
  })

  test('touches the skin at the press only', () => {
    const lowest = places.reduce((low, place) => (place.y < low.y ? place : low))
    expect(Math.abs(lowest.y)).toBeLessThan(tool === 'palm' ? 0.004 : 0.001)
    const near = places.filter(({ x, y, z }) => y < 0.001 && Math.hypot(x, z) > 0.035)
    expect(tool === 'palm' ? [] : near).toEqual([])
    if (tool !== 'palm') expect(Math.hypot(lowest.x, lowest.z)).toBeLessThan(0.03)
  })

  test('has adult proportions', () => {
    const { digits } = kind.hand!()
    for (const [name, { joints }] of digitsOf(kind.hand!())) {
      const bones = [1, 2, 3].map((at) => joints[at]!.distanceTo(joints[at - 1]!))
      const length = bones.reduce((sum, bone) => sum + bone)
      expect(length, name).toBeGreaterThan(0.06)
      expect(length, name).toBeLessThan(0.105)
    }
    const [index, little] = [digits.index.joints[0], digits.little.joints[0]]
    expect(index.distanceTo(little)).toBeCloseTo(0.057, 2)
  })
})

test('a pinch touches both sides of the fold, and its finger opens straight away', () => {
  const { geometry, open } = buildPinch(FOLD)
  const below = (places: Vector3[]) =>
    Math.max(
      ...places
        .filter(({ x, y, z }) => Math.abs(x) < 0.012 && Math.abs(z) < 0.006 && y < -FOLD / 2)
        .map(({ y }) => y),
    )
  expect(below(placesOf(geometry))).toBeCloseTo(-FOLD, 3)
  const before = placesOf(geometry)
  open(0.02)
  const moved = placesOf(geometry).map((place, at) => place.sub(before[at]!))
  const tip = before.findIndex(({ x, y, z }) => Math.hypot(x, y + FOLD, z) < 0.003)
  expect(moved[tip]!.y).toBeCloseTo(-0.02, 3)
  // The thumb, which the other side of the fold touches, stays.
  const thumb = moved.filter((_, at) => before[at]!.length() < 0.012)
  expect(Math.max(...thumb.map((move) => move.length()))).toBeLessThan(1e-6)
  open(0)
  expect(placesOf(geometry)).toEqual(before)
})

/** Points on all parts of the body; the palm presses where it is broad. */
const PRESSES: readonly [Tool, readonly string[]][] = [
  ['thumb', ['PC6', 'HT7', 'ST36', 'GB20', 'KI1', 'BL57', 'LU11', 'SP6', 'LR3']],
  ['finger-pads', ['CV12', 'EX-HN5', 'ST6', 'BL10', 'GV20', 'CV17']],
  ['knuckles', ['BL23', 'GB21', 'GB30']],
  ['pincer', ['LI4']],
]

test.each(['female', 'male'] as const)(
  'on the %s body the hand is free of the body',
  async (id) => {
    const { refined } = await loadBody(id)
    const bvh = treeOf(refined)
    const all = parsePositions(JSON.parse(readFileSync(`public/models/places-${id}.json`, 'utf8')))
    for (const [tool, codes] of PRESSES)
      for (const code of codes) {
        const kind = TOOL_KINDS[tool]
        const place = all.find((each) => each.code === code && each.side !== 'right')!
        const stance = takeStance(place, bvh, kind)
        // Only what is drawn is chosen: the press itself is that of the point.
        expect(stance.point.toArray()).toEqual(place.position)
        expect(stance.normal.dot(new Vector3(...place.normal))).toBeCloseTo(1, 2)
        expect(stance.along.dot(stance.normal)).toBeCloseTo(0, 6)
        // A left arm cannot be pressed by the left hand.
        if (/^(PC|HT|LU|LI)/.test(code)) expect(stance.hand, code).toBe(1)

        const fold = kind.pinches && stance.opposite ? stance.thickness : undefined
        const frame = new Matrix4()
          .makeBasis(stance.along, stance.normal, stance.across.clone().multiplyScalar(stance.hand))
          .setPosition(stance.point)
        const presses = [new Vector3(), ...(fold ? [new Vector3(0, -fold, 0)] : [])]
        const balls = ballsOf(kind.hand!(fold), presses)
        const depth = depthInBody(bvh, balls, (ball) => ball.clone().applyMatrix4(frame))
        expect(depth, `${code} ${tool}`).toBeLessThan(0.012)
      }
  },
)

test('balls deep in a body count as such', async () => {
  const { refined } = await loadBody('female')
  const bvh = treeOf(refined)
  const ball = { place: new Vector3(), radius: 0.01, presses: false }
  const at = (x: number, y: number, z: number) =>
    depthInBody(bvh, [ball], () => new Vector3(x, y, z))
  expect(at(0, 1.2, 1)).toBe(0)
  expect(at(0.03, 1.1, 0.08)).toBeGreaterThan(0.01)
})
