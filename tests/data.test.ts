import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadDataset } from '../scripts/data/loadDataset'
import { readDataFiles } from '../scripts/data/readDataFiles'
import { buildIndex } from '../src/domain/buildAtlas'
import type { DataFile } from '../src/domain/dataset'
import { FILE_SCHEMAS, parseDataset } from '../src/domain/parseDataset'

const { files } = readDataFiles('data')
const dataset = loadDataset()

/** The dataset with one file changed. */
function withChange(name: string, change: (json: never) => void): DataFile[] {
  return files.map((file) => {
    if (file.name !== name) return file
    const json = structuredClone(file.json)
    change(json as never)
    return { name, json }
  })
}
const faultsOf = (changed: readonly DataFile[]) =>
  parseDataset(changed).problems.map(({ file, at, reason }) => `${file}: ${at}: ${reason}`)

describe('the dataset', () => {
  test('has no faults', () => {
    expect(faultsOf(files)).toEqual([])
  })

  test('the JSON Schemas for editors are the ones the zod schemas give', () => {
    for (const [kind, schema] of Object.entries(FILE_SCHEMAS)) {
      const name = kind.replace('/*.json', '').replace('.json', '')
      const committed = JSON.parse(readFileSync(`data/schema/${name}.schema.json`, 'utf8'))
      expect(committed, name).toEqual(
        JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))),
      )
    }
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
      'a range with its ends swapped',
      'techniques.json',
      (techniques: { id: string; seconds: [number, number] }[]) => {
        techniques[0]!.seconds = [60, 30]
      },
      'seconds: is a range with its ends swapped',
    ],
  ] as never)('%s', (_, name, change, fault) => {
    expect(faultsOf(withChange(name, change)).join('\n')).toContain(fault)
  })

  test('a file that is no JSON, or missing, or unknown', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsubo-'))
    writeFileSync(join(folder, 'regions.json'), '{')
    expect(() => loadDataset(folder)).toThrow(/regions\.json: -: .*JSON/)
    expect(() => loadDataset(folder)).toThrow(/guides\.json: -: is missing/)
    expect(faultsOf([...files, { name: 'herbs.json', json: [] }])).toEqual([
      'herbs.json: -: is not a data file we know',
    ])
  })
})
