import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { readDataFiles } from '../../scripts/data/readDataFiles'
import { buildIndex } from '../../src/domain/buildAtlas'
import { parseDataset } from '../../src/domain/parseDataset'

const { files } = readDataFiles('data')
const dataset = loadDataset()

const codesOf = (points: readonly { readonly code: string }[]) => points.map(({ code }) => code)
const offered = (guides: typeof dataset.guides) =>
  guides.flatMap(({ corePoints, furtherPoints }) => codesOf([...corePoints, ...furtherPoints]))

describe('the dataset', () => {
  test('has no errors', () => {
    expect(parseDataset(files).problems).toEqual([])
  })

  test('has core points that are exactly those of the printed source, if there is one', () => {
    const followers = dataset.guides.filter(
      ({ sources, printed }) => printed && sources.join() === printed.source,
    )
    expect(followers.length).toBeGreaterThan(0)
    for (const { id, corePoints, printed } of followers)
      expect(codesOf(corePoints).toSorted(), id).toEqual(
        printed?.points.flatMap(({ code }) => code ?? []).toSorted(),
      )
  })

  test('explains older numbers and mistakes of printed sources', () => {
    const printedIn = (id: string, name: string) =>
      dataset.guides.find((guide) => guide.id === id)?.printed?.points.find((p) => p.name === name)
    for (const id of ['back', 'lower-back']) {
      expect(printedIn(id, 'Bladder 47')?.code).toBe('BL52')
      expect(printedIn(id, 'Bladder 47')?.note).toBeTruthy()
    }
    expect(printedIn('legs', 'Bladder 54')?.code).toBe('BL40')
    expect(printedIn('legs', 'Bladder 54')?.note).toBeTruthy()
    for (const { id, printed } of dataset.guides)
      for (const { name, code, note } of printed?.points ?? [])
        if (/\d+$/.exec(name)?.[0] !== /\d+$/.exec(code ?? '')?.[0])
          expect(note, `${id}: ${name}`).toBeTruthy()
  })

  test('never offers LR4 for the misprint of the forearm’s source', () => {
    const forearm = dataset.guides.find(({ id }) => id === 'forearm')!
    const mistakes = forearm.printed?.points.filter(({ code }) => code === undefined)
    expect(mistakes?.map(({ name }) => name)).toEqual(['Liver 4'])
    expect(offered([forearm])).not.toContain('LR4')
  })

  test('never lists a point that no one should press', () => {
    const never = new Set(
      buildIndex(dataset, new Map())
        .points.filter(({ selfPress }) => selfPress === 'never')
        .map(({ code }) => code),
    )
    expect(offered(dataset.guides).filter((code) => never.has(code))).toEqual([])
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
    // Titles of sources are quotations.
    for (const { name, json } of files.filter(({ name }) => !/\bsources\.json$/.test(name)))
      expect(JSON.stringify(json), name).not.toMatch(/\b(?:cures?|heals?|guarantee[sd]?)\b/i)
  })
})
