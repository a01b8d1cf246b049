import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import muscleFile from '../../data/muscles.json' with { type: 'json' }
import { loadBody } from '../../scripts/body/loadBody'
import { loadRegions } from '../../scripts/regions/loadRegions'
import { findLeftPatches, oppositeSubQuad } from '../../scripts/regions/patches'
import { musclesSeen, parseMuscleChart } from '../../src/body/muscleChart'
import {
  decodeMuscles,
  encodeMuscles,
  type MusclesHeader,
  musclesUnder,
  overAndBeneath,
  parseMusclesHeader,
} from '../../src/body/muscleMap'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { modelJson } from '../modelFiles'

const bytes = new Uint8Array(
  readFileSync(new URL('../../public/models/muscles.bin', import.meta.url)),
)
const header = parseMusclesHeader(modelJson('muscles.json'))
const map = decodeMuscles(header, bytes)
const regions = loadRegions()
const { muscles } = muscleFile
const ids = muscles.map(({ id }) => id)
/** The sub-quads over a muscle. */
const skinOf = (id: string) => {
  const index = map.ids.indexOf(id)
  return [...map.labels.keys()].filter((at) => map.stacks[map.labels[at]!]!.includes(index))
}

const SMALL: MusclesHeader = {
  format: 'tsubo-muscles',
  version: 1,
  ids: ['a', 'b', 'c'],
  stacks: [[], [0], [0, 1], [1], [1, 2]],
  file: 'muscles.bin',
  count: 8,
}
const labels = Uint16Array.of(0, 1, 2, 2, 2, 3, 3, 4)

describe('a map of the muscles', () => {
  it('survives being written and read', () => {
    const many = Array.from({ length: 300 }, (_, index) => [index])
    const large = { ...SMALL, ids: many.map(String), stacks: many, count: 3 }
    const written = Uint16Array.of(299, 0, 256)
    expect(decodeMuscles(large, encodeMuscles(written)).labels).toEqual(written)
  })

  it('names the muscles beneath a triangle, the outermost first, and none on the eyeballs', () => {
    const small = decodeMuscles(SMALL, encodeMuscles(labels))
    expect([0, 1, 4, 15, 16].map((triangle) => musclesUnder(small, triangle))).toEqual([
      [],
      [],
      ['a', 'b'],
      ['b', 'c'],
      [],
    ])
  })

  it('tells what lies over and beneath a good part of a muscle', () => {
    const small = decodeMuscles(SMALL, encodeMuscles(labels))
    expect(overAndBeneath(small, 'a')).toEqual({ over: [], beneath: ['b'] })
    // c is under one part of six.
    expect(overAndBeneath(small, 'b')).toEqual({ over: ['a'], beneath: [] })
    expect(overAndBeneath(small, 'c')).toEqual({ over: ['b'], beneath: [] })
  })

  it('is refused if it is damaged', () => {
    expect(() => parseMusclesHeader({ ...SMALL, version: 2 })).toThrow('cannot be read')
    expect(() => parseMusclesHeader('<html>')).toThrow('cannot be read')
    expect(() => decodeMuscles(SMALL, new Uint8Array(7))).toThrow('7 bytes instead of 16')
    expect(() => decodeMuscles(SMALL, encodeMuscles(labels.map(() => 5)))).toThrow('label')
    const nameless = { ...SMALL, ids: ['a', 'b'] }
    expect(() => decodeMuscles(nameless, encodeMuscles(labels))).toThrow('without a name')
  })
})

describe('the shipped map of the muscles', () => {
  it('has each muscle of the atlas, on some skin', () => {
    expect(map.ids.toSorted()).toEqual(ids.toSorted())
    expect(ids.filter((id) => skinOf(id).length < 20)).toEqual([])
  })

  it('is the same on both sides', async () => {
    const { topology, refined } = await loadBody('male')
    for (const { subQuad } of findLeftPatches(topology, refined))
      expect(map.labels[oppositeSubQuad(topology, subQuad)]).toBe(map.labels[subQuad])
  })

  it.each(muscles)('$id lies under the regions that its page names', ({ id, lies }) => {
    const skin = skinOf(id)
    const share = (region: string) =>
      skin.filter((at) => regions.ids[regions.labels[at]!] === region).length / skin.length
    for (const region of lies) expect(share(region), region).toBeGreaterThan(0.005)
    // It is shown from there.
    expect(share(lies[0]!), lies[0]).toBeGreaterThan(0.12)
    const unnamed = regions.ids.filter((region) => !lies.includes(region))
    for (const region of unnamed) expect(share(region), region).toBeLessThan(0.12)
  })

  it('weighs at most 30 kB', () => {
    const gzipped = [bytes, Buffer.from(JSON.stringify(header))].map((part) => gzipSync(part))
    expect(gzipped.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(30_000)
  })
})

describe('the charts of the muscles', () => {
  it.each(BODY_IDS)('show each muscle of the %s body, but for those of the sole', (bodyId) => {
    const chart = parseMuscleChart(modelJson(`muscle-chart-${bodyId}.json`))
    const seen = new Set(Object.values(chart.views).flatMap((v) => v.map(({ muscle }) => muscle)))
    const unseen = muscles.filter(({ id }) => !seen.has(id))
    expect(unseen.filter(({ lies }) => !lies.includes('sole'))).toEqual([])
  })

  it('mirror the left half', () => {
    const chart = parseMuscleChart({
      format: 'tsubo-muscle-chart',
      version: 1,
      views: {
        front: [{ muscle: 'a', path: 'M0 0' }],
        back: [],
        left: [{ muscle: 'b', path: '' }],
      },
    })
    const brief = (from: 'front' | 'back' | 'left' | 'right') =>
      musclesSeen(chart, from).map(({ muscle, side, mirrored }) => [muscle, side, mirrored])
    expect(brief('front')).toEqual([
      ['a', 'left', false],
      ['a', 'right', true],
    ])
    expect(brief('back')).toEqual([])
    expect(brief('left')).toEqual([['b', 'left', false]])
    expect(brief('right')).toEqual([['b', 'right', true]])
    expect(() => parseMuscleChart({ format: 'tsubo-chart' })).toThrow('cannot be read')
  })
})
