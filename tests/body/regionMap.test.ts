import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import regions from '../../data/regions.json' with { type: 'json' }
import { loadBody } from '../../scripts/body/loadBody'
import { findAnatomy, type TiedLandmark } from '../../scripts/regions/anatomy'
import { findPieces } from '../../scripts/regions/clean'
import { loadRegions } from '../../scripts/regions/loadRegions'
import { findLeftPatches, oppositeSubQuad } from '../../scripts/regions/patches'
import { decodeRegions, parseRegionsHeader, regionOfTriangle } from '../../src/body/regionMap'
import { triangleOfPoint } from '../../src/body/surface'
import { BODY_IDS } from '../../src/domain/figure/bodies'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url))
const json = (path: string): unknown => JSON.parse(file(path).toString())
const landmarks = ['head', 'trunk', 'arm', 'leg'].flatMap(
  (part) => json(`data/landmarks/${part}.json`) as TiedLandmark[],
)

const header = parseRegionsHeader(json('public/models/regions.json'))
const map = loadRegions()
const male = await loadBody('male')
const patches = findLeftPatches(male.topology, male.refined)
const painted = patches.map(({ subQuad }) => map.ids[map.labels[subQuad]!]!)

describe('the region map', () => {
  it('paints every sub-quad of the skin with the regions of the atlas, and uses them all', () => {
    expect(map.labels.length).toBe(male.topology.skinQuadCount * 4)
    expect(map.ids).toEqual(regions.map(({ id }) => id))
    expect(new Set(painted)).toEqual(new Set(map.ids))
    expect(regionOfTriangle(map, map.labels.length * 2)).toBeUndefined()
  })

  it('mirrors the left half to the right', () => {
    expect(patches.length * 2).toBe(map.labels.length)
    const opposite = patches.map(({ subQuad }) => oppositeSubQuad(male.topology, subQuad))
    expect(new Set([...opposite, ...patches.map(({ subQuad }) => subQuad)]).size).toBe(
      map.labels.length,
    )
    for (const [index, subQuad] of opposite.entries())
      expect(map.labels[subQuad]).toBe(map.labels[patches[index]!.subQuad])
  })

  it('has each region in one piece on each side, except the separate thumb', () => {
    const pieces = findPieces(patches, painted).map((piece) => painted[piece[0]!]!)
    expect(pieces.toSorted()).toEqual([...map.ids, 'fingers'].toSorted())
  })

  it('joins the two halves of the breastbone along the midline', () => {
    const sternum = patches.filter((_, index) => painted[index] === 'breastbone')
    const heights = sternum.filter(({ centre: [x] }) => x < 0.008).map(({ centre: [, y] }) => y)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.15)
  })

  it('has smooth borders', () => {
    const foreign = patches.map(
      ({ beside }, index) => beside.filter((other) => painted[other] !== painted[index]).length,
    )
    expect(foreign.filter((count) => count >= 3)).toEqual([])
    // On a straight border a patch has one foreign neighbour, on a stepped border two.
    const border = foreign.filter((count) => count > 0)
    expect(border.filter((count) => count > 1).length / border.length).toBeLessThan(0.3)
  })

  it('is at most 8 kB compressed', () => {
    expect(gzipSync(map.labels, { level: 9 }).length).toBeLessThan(8000)
  })
})

it.each([
  ['tragus-front', ['ear', 'face']],
  ['ear-root-behind-mid', ['ear']],
  ['vertex', ['scalp']],
  ['external-occipital-protuberance', ['scalp']],
  ['hairline-temple', ['temple']],
  ['eyebrow-mid', ['forehead']],
  ['nose-tip', ['face']],
  ['mouth-corner', ['face']],
  ['chin-tip', ['jaw']],
  ['mandible-angle', ['jaw']],
  ['occiput-hollow', ['neck-back']],
  ['below-c2', ['neck-back']],
  ['scm-mid-thyroid', ['neck-side']],
  ['laryngeal-prominence', ['neck-front']],
  ['scapula-superior-angle', ['upper-trapezius']],
  ['supraclavicular-fossa', ['upper-trapezius']],
  ['below-t1', ['upper-trapezius']],
  ['acromion-lateral', ['shoulder-cap']],
  ['shoulder-front-hollow', ['shoulder-cap']],
  ['shoulder-back-hollow', ['shoulder-cap']],
  ['scapula-inferior-angle', ['shoulder-blade', 'between-blade-and-spine']],
  ['below-t5', ['between-blade-and-spine']],
  ['below-t9', ['mid-back']],
  ['below-l2', ['lower-back']],
  ['below-l4', ['lower-back']],
  ['s2-crest', ['sacrum']],
  ['sacral-foramen-3', ['sacrum']],
  ['nipple', ['chest']],
  ['intercostal-2', ['chest']],
  ['sternal-angle', ['breastbone']],
  ['axilla-centre', ['armpit']],
  ['midaxillary-6', ['ribs']],
  ['intercostal-7', ['ribs']],
  ['umbilicus', ['abdomen']],
  ['midaxillary-waist', ['flank', 'ribs']],
  ['inguinal-artery', ['groin']],
  ['perineum-centre', ['groin', 'buttock']],
  ['greater-trochanter', ['hip']],
  ['biceps-mid-upper', ['upper-arm-front']],
  ['cubital-crease-mid', ['elbow-front']],
  ['olecranon-tip', ['elbow-back']],
  ['wrist-crease-palmar-mid', ['wrist']],
  ['wrist-crease-dorsal-mid', ['wrist']],
  ['palm-2-3', ['palm']],
  ['metacarpal-2-mid-radial', ['back-of-hand']],
  ['metacarpal-4-5-dorsal-distal', ['back-of-hand']],
  ['fingertip-1', ['fingers']],
  ['fingertip-3', ['fingers']],
  ['iliotibial-fingertip', ['thigh-outer']],
  ['patella-apex', ['knee-front']],
  ['popliteal-crease-mid', ['knee-back']],
  ['tibia-crest-mid', ['shin']],
  ['fibula-head-front-below', ['shin']],
  ['gastrocnemius-v', ['calf']],
  ['tibia-medial-border-low', ['calf']],
  ['lateral-malleolus', ['ankle']],
  ['medial-malleolus', ['ankle']],
  ['heel-back', ['heel']],
  ['metatarsal-1-2-base', ['top-of-foot']],
  ['sole-front-hollow', ['sole']],
  ['toe-tip-1', ['toes']],
])('the landmark %s lies in %j', (id, expected) => {
  const { tie } = landmarks.find((landmark) => landmark.id === id)!
  expect(expected).toContain(regionOfTriangle(map, triangleOfPoint(tie).triangle))
})

describe.each(BODY_IDS)('on the %s body', async (bodyId) => {
  const { topology, refined } = await loadBody(bodyId)
  const joints = (json('data/body/joints.json') as Record<string, Record<string, number[]>>)[
    bodyId
  ]!
  const { at } = findAnatomy(refined, landmarks, joints)
  const left = findLeftPatches(topology, refined)
  const regionAt = (x: number, y: number, isFront: boolean) => {
    const facing = left.filter(({ normal }) => normal[2] > 0 === isFront)
    const distance = (index: number) =>
      Math.hypot(facing[index]!.centre[0] - x, facing[index]!.centre[1] - y)
    const nearest = [...facing.keys()].reduce((a, b) => (distance(b) < distance(a) ? b : a))
    return map.ids[map.labels[facing[nearest]!.subQuad]!]
  }

  it.each([
    ['below-l2', 0.03, false, 'lower-back'],
    ['below-l2', 0.06, false, 'lower-back'],
    ['below-t5', 0.03, false, 'between-blade-and-spine'],
    ['below-t9', 0.05, false, 'mid-back'],
    ['scapula-medial-border', 0.04, false, 'shoulder-blade'],
    ['umbilicus', 0.04, true, 'abdomen'],
    ['psis', 0.06, false, 'buttock'],
    ['sternal-angle', 0.05, true, 'chest'],
  ] as const)('%f m outwards from %s lies %s', (landmark, outwards, isFront, region) => {
    const [x, y] = at(landmark)
    expect(regionAt(x + outwards, y, isFront)).toBe(region)
  })
})

describe('an invalid region map is rejected', () => {
  it.each([
    null,
    {},
    { ...header, format: 'other' },
    { ...header, version: 2 },
    { ...header, ids: 1 },
  ])('header %#', (broken) => {
    expect(() => parseRegionsHeader(broken)).toThrow('cannot be read')
  })

  it('with too few labels or a label without a region', () => {
    expect(() => decodeRegions(header, map.labels.subarray(1))).toThrow('53511 labels')
    const stray = map.labels.slice().fill(header.ids.length, 0, 1)
    expect(() => decodeRegions(header, stray)).toThrow('without a region')
  })
})
