import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { readDataFiles } from '../../scripts/data/readDataFiles'
import { parseDataset } from '../../src/domain/parseDataset'
import type { Guide, Region } from '../../src/domain/schema/region'
import { faultsWith } from './faultsWith'

const { files } = readDataFiles('data')

describe('invalid data is rejected with file, path and reason', () => {
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
      'a relation of an unknown landmark',
      'relations/arm.json',
      (relations: { points: string[] }[]) => {
        relations[0]!.points[4] = 'intercostal-9'
      },
      'relations: LU1, ST14, KI26, CV20, intercostal-9 (level): names an unknown landmark or point "intercostal-9"',
    ],
    [
      'a relation with an unknown source',
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
    [
      'a guide’s unknown point',
      'guides/back.json',
      (guide: Guide) => {
        guide.corePoints[0]!.code = 'BL68'
      },
      'guides/back.json: corePoints.0.code: is not a WHO point code',
    ],
    [
      'a guide’s unknown source',
      'guides/back.json',
      (guide: Guide) => {
        guide.sources.push('HEARSAY')
      },
      'guides/back.json: sources: names an unknown source "HEARSAY"',
    ],
    [
      'a guide without sources',
      'guides/back.json',
      (guide: Guide) => {
        guide.sources = []
      },
      'guides/back.json: sources: Too small',
    ],
    [
      'a point that is named twice in a guide',
      'guides/back.json',
      (guide: Guide) => {
        guide.furtherPoints.push({
          ...guide.furtherPoints[0]!,
          code: 'BL23',
          reach: 'distant',
        })
      },
      'guides/back.json: BL23: stands there twice',
    ],
    [
      'points of a guide that do not start with the nearest',
      'guides/back.json',
      (guide: Guide) => {
        guide.corePoints.reverse()
      },
      'guides/back.json: corePoints.BL52: stands after one farther away',
    ],
    [
      'a printed name of a point that the guide does not have',
      'guides/back.json',
      (guide: Guide) => {
        guide.printed!.points[0]!.code = 'LR4'
      },
      'guides/back.json: printed.points.Bladder 23: means "LR4", which the guide does not have',
    ],
    [
      'a printed name without a code and a reason',
      'guides/back.json',
      (guide: Guide) => {
        delete guide.printed!.points[0]!.code
      },
      'guides/back.json: printed.points.0.note: is missing',
    ],
    [
      'a printed list from an unknown source',
      'guides/back.json',
      (guide: Guide) => {
        guide.printed!.source = 'HEARSAY'
      },
      'guides/back.json: printed.source: names an unknown source "HEARSAY"',
    ],
    [
      'a guide in a file of another name',
      'guides/back.json',
      (guide: Guide) => {
        guide.id = 'spine'
      },
      'guides/spine.json: id: is not the name of its file',
    ],
    [
      'a guide without main points that does not say why',
      'guides/back.json',
      (guide: Guide) => {
        guide.corePoints = []
      },
      'guides/back.json: corePoints: are missing',
    ],
    [
      'a guide that offers what it leaves out',
      'guides/back.json',
      (guide: Guide) => {
        guide.notOffered = [{ code: 'BL23', why: 'Not here.', sources: ['WHO2008'] }]
      },
      'guides/back.json: BL23: is offered and left out',
    ],
    [
      'a point left out without a reason',
      'guides/back.json',
      (guide: Guide) => {
        guide.notOffered = [{ code: 'GV4', why: '', sources: ['WHO2008'] }]
      },
      'guides/back.json: notOffered.0.why: Too small',
    ],
    [
      'a point left out by an unknown source',
      'guides/back.json',
      (guide: Guide) => {
        guide.notOffered = [{ code: 'GV4', why: 'Not here.', sources: ['HEARSAY'] }]
      },
      'guides/back.json: GV4.sources: names an unknown source "HEARSAY"',
    ],
    [
      'a guide that offers a point that nobody should press',
      'guides/back.json',
      (guide: Guide) => {
        guide.corePoints.push({ code: 'CV8', reach: 'distant' })
      },
      'guides/back.json: CV8: is a point that nobody should press',
    ],
    [
      'a guide that offers points where it says that nothing is pressed',
      'guides/back.json',
      (guide: Guide) => {
        guide.kind = 'why-not'
      },
      'guides/back.json: BL23: lies where the guide says that nothing is pressed',
    ],
    ...(['notes', 'selfCare', 'whenNotMuscle'] as const).map((path) => [
      `an unknown source in ${path}`,
      'guides/back.json',
      (guide: Guide) => {
        guide[path] = [{ text: 'Rest.', sources: ['HEARSAY'] }]
      },
      `guides/back.json: ${path}.0.sources: names an unknown source "HEARSAY"`,
    ]),
    [
      'a guide that promises a light touch and offers a firm one in its place',
      'guides/back.json',
      (guide: Guide) => {
        guide.kind = 'press-light'
      },
      'guides/back.json: BL23: is pressed more than lightly',
    ],
    ...(['means', 'reach'] as const).map((path) => [
      `a code in ${path} of a guide, which is shown also to those who are not offered it`,
      'guides/back.json',
      (guide: Guide) => {
        guide[path] = 'First press LI4.'
      },
      `guides/back.json: ${path}: names LI4`,
    ]),
    [
      'a code in what research says of a guide',
      'guides/back.json',
      (guide: Guide) => {
        guide.evidence.plain = 'A trial of LI4 was small.'
      },
      'guides/back.json: evidence: names LI4',
    ],
    ...(['selfCare', 'whenNotMuscle'] as const).map((path) => [
      `a code in ${path}`,
      'guides/back.json',
      (guide: Guide) => {
        guide[path] = [{ text: 'Press EX-B2.', sources: ['WHO2008'] }]
      },
      `guides/back.json: ${path}: names EX-B2`,
    ]),
    [
      'a word in a guide that we write otherwise',
      'guides/back.json',
      (guide: Guide) => {
        guide.reach = 'Use the center of the palm.'
      },
      'guides/back.json: -: says "center"',
    ],
    [
      'a region that opens no guide',
      'regions.json',
      (regions: Region[]) => {
        regions[0]!.guides = []
      },
      'regions.json: scalp.guides: Too small',
    ],
    [
      'a region that opens an unknown guide',
      'regions.json',
      (regions: Region[]) => {
        regions[0]!.guides = ['spine']
      },
      'regions.json: scalp.guides: names an unknown guide "spine"',
    ],
    [
      'a region that opens a guide twice',
      'regions.json',
      (regions: Region[]) => {
        regions[0]!.guides = ['back', 'back']
      },
      'regions.json: scalp.guides: names "back" twice',
    ],
    [
      'a guide that no region opens',
      'regions.json',
      (regions: Region[]) => {
        for (const region of regions)
          region.guides = region.guides.map((guide) => (guide === 'chest' ? 'arm' : guide))
      },
      'guides/chest.json: -: no region opens it',
    ],
  ] as never)('%s', (_, name, change, fault) => {
    expect(faultsWith(name, change).join('\n')).toContain(fault)
  })

  test('a file that is invalid JSON, missing or unknown', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsubo-'))
    writeFileSync(join(folder, 'regions.json'), '{')
    expect(() => loadDataset(folder)).toThrow(/regions\.json: -: .*JSON/)
    expect(() => loadDataset(folder)).toThrow(/guides\/\*\.json: -: is missing/)
    expect(parseDataset([...files, { name: 'herbs.json', json: [] }]).problems).toEqual([
      { file: 'herbs.json', at: '-', reason: 'is not a data file we know' },
    ])
  })
})
