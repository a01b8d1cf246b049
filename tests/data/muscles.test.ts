import { describe, expect, test } from 'vitest'
import head from '../../data/muscle-outlines/head.json' with { type: 'json' }
import { loadDataset } from '../../scripts/data/loadDataset'
import type { MuscleOutline } from '../../src/domain/schema/muscle'
import { loadAtlas } from '../loadAtlas'
import { faultsWith } from './faultsWith'

const dataset = loadDataset()
const atlas = loadAtlas()

interface MuscleJson {
  id: string
  plain: string
  lies: string[]
  felt: { main: string[]; also: string[] }
  points: string[]
  redFlags: string[]
  sources: string[]
}
interface Json {
  doubts: string[]
  muscles: MuscleJson[]
}

/** The faults after a change of the masseter. */
const faultsOf = (change: (masseter: MuscleJson) => void) =>
  faultsWith('muscles.json', ({ muscles }: Json) =>
    change(muscles.find(({ id }) => id === 'masseter')!),
  )

describe('the muscles', () => {
  test('offer no point where a guide says that nothing is pressed', () => {
    const closed = (region: string) =>
      atlas.guide(atlas.region(region)?.guides[0])?.kind === 'why-not'
    for (const { id, points } of dataset.muscles)
      for (const code of points)
        expect(atlas.point(code)?.regions.every(closed), `${id} ${code}`).toBe(false)
  })

  test('that nobody can press alone offer no way to', () => {
    const none = dataset.muscles.filter(({ alone }) => alone.with.length === 0)
    expect(none.length).toBeGreaterThan(5)
    for (const { id, alone } of none)
      expect(alone.how, id).toMatch(/\b(?:not|alone|better by|leave|too deep)\b/i)
  })

  test('never say that they are the cause', () => {
    expect(JSON.stringify(dataset.muscles)).not.toMatch(/\bcaus(?:e|es|ed|ing)\b/i)
  })

  test('begin their plain words in lower case, because they stand within a sentence', () => {
    for (const { id, plain } of dataset.muscles) expect(plain, id).toMatch(/^[a-z][^.]*$/)
  })
})

describe('checks of the muscles find', () => {
  test.each<[string, (masseter: MuscleJson) => void, string]>([
    ['an unknown region', ({ lies }) => lies.push('cheeks'), 'lies: names an unknown region'],
    ['an unknown field', ({ felt }) => felt.also.push('tooth'), 'felt: names an unknown region'],
    ['a region twice', ({ felt }) => felt.also.push('jaw'), 'felt: names "jaw" twice'],
    ['an unknown point', ({ points }) => points.push('EX-HN30'), 'points: names an unknown point'],
    [
      'an unknown flag',
      ({ redFlags }) => redFlags.push('x'),
      'redFlags: names an unknown red flag',
    ],
    ['an unknown source', ({ sources }) => sources.push('BG'), 'sources: names an unknown source'],
    [
      'a point that nobody should press',
      ({ points }) => points.push('ST9'),
      'ST9: is a point that nobody should press',
    ],
    [
      'a point that the guide to the place leaves out',
      ({ points }) => points.push('ST5'),
      'ST5: is left out by the guide "jaw"',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(change).join('\n')).toContain(`muscles.json: masseter.${fault}`)
  })

  test('the same muscle twice, one without an outline, and sloppy words', () => {
    expect(faultsOf((muscle) => Object.assign(muscle, { id: 'temporalis' }))).toContain(
      'muscles.json: temporalis: stands there twice',
    )
    const chewer = faultsOf((muscle) => Object.assign(muscle, { id: 'chewer' }))
    expect(chewer).toContain('muscle-outlines: chewer: has no outline')
    expect(chewer).toContain('muscle-outlines: masseter: is no muscle we know')
    expect(faultsOf((muscle) => Object.assign(muscle, { plain: 'half way up the jaw' }))).toContain(
      'muscles.json: masseter: says "half way": write halfway',
    )
  })

  test('a muscle without a translation', () => {
    expect(
      faultsWith('translations/es.json', ({ muscleTexts }: { muscleTexts: object }) => {
        Reflect.deleteProperty(muscleTexts, 'masseter')
      }),
    ).toContain('translations/es.json: muscleTexts.masseter: is missing')
  })

  test('an outline between unknown places, or twice', () => {
    const faults = faultsWith('muscle-outlines/head.json', (outlines: MuscleOutline[]) => {
      const [first] = outlines
      outlines.push({ ...first!, parts: [{ from: ['GB20'], to: [['GB20', 'nowhere', 0.5]] }] })
    })
    const { id } = head[0]!
    expect(faults).toContain(`muscle-outlines: ${id}: names an unknown place "nowhere"`)
    expect(faults).toContain(`muscle-outlines: ${id}: stands there twice`)
  })

  test('an own source that is common, or that no muscle names', () => {
    const add = (id: string) =>
      faultsWith('muscle-sources.json', (sources: object[]) => {
        sources.push({ id, title: 'A book', kind: 'book' })
      })
    expect(add('SEED')).toContain('muscle-sources.json: SEED: is in sources.json too')
    expect(add('OWN')).toContain('muscle-sources.json: OWN: no muscle names it')
    expect(add('TS_MANUAL')).toContain('muscle-sources.json: TS_MANUAL: stands there twice')
  })
})
