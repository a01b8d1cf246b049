import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { slimThreePlugin } from '../../scripts/site/slimThree'
import * as whole from './slimThree/drawScene'
import { preprocess } from './slimThree/preprocess'

const folder = mkdtempSync(join(tmpdir(), 'tsubo-slim-'))
// What renderers ask of a window.
vi.stubGlobal('self', { requestAnimationFrame() {}, cancelAnimationFrame() {} })
afterAll(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllGlobals()
})
await build({
  configFile: false,
  logLevel: 'error',
  plugins: [slimThreePlugin()],
  ssr: { noExternal: true },
  build: { ssr: 'tests/site/slimThree/drawScene.ts', outDir: folder, minify: false },
})
const slim: typeof whole = await import(pathToFileURL(join(folder, 'drawScene.js')).href)

/** What the graphics compile of a program, without spaces. */
const compiled = (program: string) => preprocess(program).join('').replace(/\s/g, '')

describe('three without what the scene never uses', () => {
  test('gives the graphics the same programs', () => {
    const [before, after] = [whole.drawScene(), slim.drawScene()]
    // A vertex and a fragment shader each, for eleven materials.
    expect(before).toHaveLength(22)
    expect(after.map(compiled)).toEqual(before.map(compiled))
    const length = (programs: string[]) => programs.join('').length
    expect(length(after)).toBeLessThan(length(before) / 2)
  })

  test('and its tree gives the same answers', () => {
    const answers = slim.askTree()
    expect(answers).toEqual(whole.askTree())
    expect(answers.flat().filter((value) => value === null)).toEqual([])
  })
})

test('a program that needs what was left out does not compile', () => {
  const [, body = ''] = slim.drawScene()
  expect(body).toMatch(/#if defined\(ALPHA_TO_COVERAGE\)\|\|.*defined\(USE_SHADOWMAP\).*\n#error/)
})
