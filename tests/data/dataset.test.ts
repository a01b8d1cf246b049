import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { readDataFiles } from '../../scripts/data/readDataFiles'
import { buildIndex } from '../../src/domain/buildAtlas'
import { parseDataset } from '../../src/domain/parseDataset'
import { faultsWith } from './faultsWith'

const { files } = readDataFiles('data')
const dataset = loadDataset()

describe('the dataset', () => {
  test('has no faults', () => {
    expect(parseDataset(files).problems).toEqual([])
  })

  test('shows exactly the points that the article names, under today’s codes', () => {
    expect(
      Object.fromEntries(
        dataset.guides.map(({ id, article }) => [id, article.map(({ code }) => code).toSorted()]),
      ),
    ).toEqual({
      back: ['BL23', 'BL52', 'BL60'],
      trapezius: ['BL10', 'GB21', 'TE3'],
      neck: ['BL60', 'GB20', 'GB21', 'LI4'],
      legs: ['BL40', 'ST35', 'ST36'],
      'under-rib-cage': ['GB34', 'LR14'],
      'lower-back': ['BL23', 'BL52'],
      arm: ['PC6', 'TE5'],
      shoulder: ['GB20', 'GB21', 'TE3'],
      calf: ['BL36', 'BL37', 'BL40', 'BL57', 'BL58', 'BL60'],
      'under-shoulder-blade': ['GB20', 'GB21', 'LI10'],
      forearm: ['PC6', 'TE5'],
      chest: ['CV17', 'HT7'],
    })
  })

  test('explains what the article prints under other numbers, and never offers LR4 for it', () => {
    const guide = (id: string) => dataset.guides.find((g) => g.id === id)!
    const printed = (id: string, code: string) => guide(id).article.find((p) => p.code === code)
    for (const id of ['back', 'lower-back']) {
      expect(printed(id, 'BL52')?.printed).toBe('Bladder 47')
      expect(printed(id, 'BL52')?.note).toBeTruthy()
    }
    expect(printed('legs', 'BL40')?.printed).toBe('Bladder 54')
    expect(printed('legs', 'BL40')?.note).toBeTruthy()
    expect(guide('forearm').notOffered?.map(({ printed: p }) => p)).toEqual(['Liver 4'])
    const offered = dataset.guides.flatMap(({ article, added }) => [...article, ...added])
    expect(offered.map(({ code }) => code)).not.toContain('LR4')
  })

  test('never offers a point that no one should press', () => {
    const never = new Set(
      buildIndex(dataset, new Map())
        .points.filter(({ selfPress }) => selfPress === 'never')
        .map(({ code }) => code),
    )
    const offered = dataset.guides.flatMap(({ article, added }) => [...article, ...added])
    expect(offered.filter(({ code }) => never.has(code))).toEqual([])
  })

  test.each([
    ['LI4', 'pregnancy-classic'],
    ['SP6', 'pregnancy-classic'],
    ['BL60', 'pregnancy-most'],
    ['GB21', 'pregnancy-classic'],
    ['BL23', 'pregnancy-lumbosacral'],
    ['BL52', 'pregnancy-lumbosacral'],
    ['BL25', 'pregnancy-lumbosacral'],
    ['GV4', 'pregnancy-lumbosacral'],
    ['EX-B7', 'pregnancy-lumbosacral'],
    ['BL40', 'popliteal-vessels'],
    ['BL57', 'clot-check'],
    ['GB20', 'neck-straight'],
    ['GB30', 'nerve-sciatic'],
  ])('%s carries the caution %s', (code, caution) => {
    expect(dataset.points.find((point) => point.code === code)?.cautions).toContain(caution)
  })

  test('says "traditionally used" and claims no cure', () => {
    for (const { code, uses } of dataset.points)
      if (uses) expect(uses, code).toMatch(/^Traditionally used/)
    // Titles of sources are citations, not our words.
    for (const { name, json } of files.filter(({ name }) => name !== 'sources.json'))
      expect(JSON.stringify(json), name).not.toMatch(/\b(?:cures?|heals?|guarantee[sd]?)\b/i)
  })
})

describe('bad data is refused with file, path and reason', () => {
  test.each<[string, string, (json: never) => void, string]>([
    [
      'a typo in a key',
      'points/BL.json',
      (points: { code: string; tissu?: string }[]) => {
        points.find(({ code }) => code === 'BL23')!.tissu = 'muscle'
      },
      'points/BL.json: BL23: Unrecognized key: "tissu"',
    ],
    [
      'an unknown code',
      'points/BL.json',
      (points: { code: string }[]) => {
        points.at(-1)!.code = 'BL68'
      },
      'points/BL.json: BL68.code: is not a WHO point code',
    ],
    [
      'a duplicate',
      'points/BL.json',
      (points: unknown[]) => {
        points.push(points[0])
      },
      'points: BL1: stands there twice',
    ],
    [
      'a broken placement',
      'points/BL.json',
      (points: { code: string; placement: { level: string } }[]) => {
        points.find(({ code }) => code === 'BL23')!.placement.level = 'below-l9'
      },
      'points/BL.json: BL23.placement: names an unknown landmark or point "below-l9"',
    ],
    [
      'an unknown source',
      'cautions.json',
      (cautions: { sources: string[] }[]) => {
        cautions[0]!.sources = ['HEARSAY']
      },
      'names an unknown source "HEARSAY"',
    ],
    [
      'a relation of a place that is not there',
      'relations/arm.json',
      (relations: { points: string[] }[]) => {
        relations[0]!.points[4] = 'intercostal-9'
      },
      'relations: LU1, ST14, KI26, CV20, intercostal-9 (level): names an unknown landmark or point "intercostal-9"',
    ],
    [
      'a relation from hearsay',
      'relations/arm.json',
      (relations: { source: string }[]) => {
        relations[1]!.source = 'HEARSAY LU1'
      },
      'relations: LU1 (lateral): names an unknown source "HEARSAY"',
    ],
    [
      'a range with its ends swapped',
      'techniques.json',
      (techniques: { id: string; seconds: [number, number] }[]) => {
        techniques[0]!.seconds = [60, 30]
      },
      'seconds: is a range with its ends swapped',
    ],
  ] as never)('%s', (_, name, change, fault) => {
    expect(faultsWith(name, change).join('\n')).toContain(fault)
  })

  test('a file that is no JSON, or missing, or unknown', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsubo-'))
    writeFileSync(join(folder, 'regions.json'), '{')
    expect(() => loadDataset(folder)).toThrow(/regions\.json: -: .*JSON/)
    expect(() => loadDataset(folder)).toThrow(/guides\.json: -: is missing/)
    expect(parseDataset([...files, { name: 'herbs.json', json: [] }]).problems).toEqual([
      { file: 'herbs.json', at: '-', reason: 'is not a data file we know' },
    ])
  })
})
