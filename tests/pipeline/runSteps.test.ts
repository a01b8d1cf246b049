import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type RunOptions, runSteps } from '../../scripts/pipeline/runSteps'
import { DownloadError, inOrder, type Step } from '../../scripts/pipeline/step'

/** A project with two steps: `double` doubles the number of a source, `sum` adds up the results. */
let root: string
let steps: Step[]
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, path), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tsubo-'))
  write('scripts/double/index.ts', "import { by } from '../by'\n")
  write('scripts/by.ts', 'export const by = 2\n')
  write('scripts/sum/index.ts', "import 'adder/core'\n")
  write('node_modules/adder/package.json', '{ "version": "1.0.0" }')
  write('data/a.txt', '1')
  write('data/b.txt', '2')
  steps = [
    {
      name: 'sum',
      inputs: ['made/*.txt'],
      outputs: ['sum.txt'],
      run: (files) => {
        const numbers = files.list('made').map((name) => Number(files.read(`made/${name}`)))
        return { 'sum.txt': String(numbers.reduce((sum, number) => sum + number, 0)) }
      },
    },
    {
      name: 'double',
      inputs: ['data/*.txt'],
      outputs: ['made/a.txt', 'made/b.txt'],
      run: (files) =>
        Object.fromEntries(
          files
            .list('data')
            .map((name) => [`made/${name}`, String(2 * Number(files.read(`data/${name}`)))]),
        ),
    },
  ]
  return () => rmSync(root, { recursive: true })
})

/** The outcome of each step, in order, and the files that changed. */
async function run(options: RunOptions = {}): Promise<string[]> {
  const lines: string[] = []
  for await (const { name, outcome, changed } of runSteps(root, steps, options))
    lines.push([`${name} ${outcome}`, ...changed].join(', '))
  return lines
}
const UP_TO_DATE = ['double up to date', 'sum up to date']

describe('a build', () => {
  test('makes missing files, each step after those it needs, and nothing twice', async () => {
    expect(await run()).toEqual(['double built, made/a.txt, made/b.txt', 'sum built, sum.txt'])
    expect(read('sum.txt')).toBe('6')
    expect(await run()).toEqual(UP_TO_DATE)
    expect(await run({ all: true })).toEqual(['double built', 'sum built'])
  })

  test('reruns steps after a changed source only as far as outputs change', async () => {
    await run()
    write('data/a.txt', '5')
    expect(await run()).toEqual(['double built, made/a.txt', 'sum built, sum.txt'])
    write('data/a.txt', '5.0')
    expect(await run()).toEqual(['double built', 'sum up to date'])
  })

  test.each([
    ['code that it imports', 'scripts/by.ts', ['double built', 'sum up to date']],
    ['a package', 'node_modules/adder/package.json', ['double up to date', 'sum built']],
    ['what it made', 'sum.txt', ['double up to date', 'sum built, sum.txt']],
  ])('reruns after a change of %s', async (_, path, lines) => {
    await run()
    write(path, path.endsWith('.json') ? '{ "version": "1.0.1" }' : '// changed')
    expect(await run()).toEqual(lines)
    expect(read('sum.txt')).toBe('6')
  })
})

test('code is found past types, and types are none', async () => {
  write('scripts/by.ts', "export type A = number\nexport { by } from './two'\n")
  write('scripts/two.ts', "import type { B } from './types'\nexport const by: B = 2\n")
  write('scripts/types.ts', 'export type B = number\n')
  await run()
  write('scripts/types.ts', 'export type B = 2\n')
  expect(await run()).toEqual(UP_TO_DATE)
  write('scripts/two.ts', 'export const by = 4 / 2\n')
  expect(await run()).toEqual(['double built', 'sum up to date'])
})

describe('a check', () => {
  test('writes nothing and lists every file that differs from its sources', async () => {
    await run()
    write('data/b.txt', '4')
    expect(await run({ check: true })).toEqual(['double built, made/b.txt', 'sum built, sum.txt'])
    expect([read('made/b.txt'), read('sum.txt')]).toEqual(['4', '6'])
    write('data/b.txt', '2')
    expect(await run({ check: true })).toEqual(UP_TO_DATE)
  })

  test('finds an edited file even without stamps of an earlier build', async () => {
    await run()
    rmSync(join(root, '.cache'), { recursive: true })
    write('made/a.txt', '7')
    expect(await run({ check: true })).toEqual(['double built, made/a.txt', 'sum built'])
  })

  test('skips a missing download with a reason; so does a build that has its files', async () => {
    const fetching = { ...steps[1]!, download: '.cache/source.tgz' }
    await run()
    rmSync(join(root, '.cache'), { recursive: true })
    steps[1] = fetching
    expect(await run({ check: true })).toEqual(['double skipped', 'sum built'])
    expect(await run()).toEqual(['double skipped', 'sum up to date'])
    const offline = () => {
      throw new DownloadError('The source could not be fetched')
    }
    steps[1] = { ...fetching, run: offline }
    expect(await run({ check: true, all: true })).toEqual(['double skipped', 'sum built'])
    await expect(run({ all: true })).rejects.toThrow('could not be fetched')
  })
})

describe('a step with wrong declarations is rejected', () => {
  test('if it reads a file that it does not declare', async () => {
    steps[1] = {
      ...steps[1]!,
      inputs: ['data/a.txt'],
      run: (files) => [files.read('data/b.txt')] as never,
    }
    await expect(run()).rejects.toThrow('"double" reads data/b.txt, which it does not name')
  })

  test('if it makes other files than it declares', async () => {
    steps[1] = { ...steps[1]!, run: () => ({ 'made/a.txt': '', 'made/c.txt': '' }) }
    await expect(run()).rejects.toThrow('made/c.txt,made/b.txt')
    expect(existsSync(join(root, 'made/a.txt'))).toBe(false)
  })

  test('if it imports a missing file', async () => {
    write('scripts/by.ts', "export * from './gone'\n")
    await expect(run()).rejects.toThrow(`scripts/by.ts:1:14: ERROR: Could not resolve "./gone"`)
  })

  test('if it depends on itself', () => {
    const circle = [steps[0]!, { ...steps[1]!, inputs: ['sum.txt'] }]
    expect(() => inOrder(circle)).toThrow('wait for each other')
  })
})
