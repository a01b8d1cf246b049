import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, type Never, withoutNever } from '../../scripts/site/glsl'
import { NEVER } from '../../scripts/site/slimThree'
import { preprocess } from './slimThree/preprocess'

const A: Never = { defined: new Set(['NO', 'NOR']), counted: new Set(['NONE']) }

describe('a condition', () => {
  test.each([
    ['defined(NO)', false],
    ['defined NO', false],
    ['!defined( NO )', true],
    ['defined(MAYBE)', undefined],
    ['NONE > 0', false],
    ['NONE == 0', true],
    ['( NONE > 0 ) && defined( MAYBE )', false],
    ['defined( MAYBE ) && ( NONE > 0 )', false],
    ['NONE > 0 || defined( MAYBE )', undefined],
    ['!defined(NO) || defined( MAYBE )', true],
    ['!( defined(NO) || defined(NOR) )', true],
    ['defined(NO) || MANY > 2', undefined],
    ['MANY > NONE', undefined],
    ['NONE + MANY > 0', undefined],
    ['1 > 0', true],
  ])('%s', (condition, is) => expect(holds(condition, A)).toBe(is))
})

describe('left out of a text are', () => {
  const lines = (...each: string[]) => each.join('\n')
  test.each([
    [lines('a', '#ifdef NO', 'b', '#endif', 'c'), lines('a', 'c')],
    [lines('#ifdef NO', 'b', '#else', 'c', '#endif'), 'c'],
    [lines('#ifndef NO', 'b', '#else', 'c', '#endif'), 'b'],
    [
      lines('#ifdef NO', 'b', '#elif defined( X )', 'c', '#else', 'd', '#endif'),
      '#if defined( X )\nc\n#else\nd\n#endif',
    ],
    [
      lines('#if defined( X )', 'b', '#elif defined( NO )', 'c', '#else', 'd', '#endif'),
      '#if defined( X )\nb\n#else\nd\n#endif',
    ],
    [
      lines('#if defined( X )', 'b', '#elif NONE == 0', 'c', '#else', 'd', '#endif'),
      '#if defined( X )\nb\n#else\nc\n#endif',
    ],
    [lines('#ifdef NO', '#ifdef X', 'b', '#else', 'c', '#endif', '#endif', 'd'), 'd'],
    [lines('  a // b', '', '/* c', '#endif */', '  d'), lines('a', 'd')],
  ])('%j', (text, rest) => expect(withoutNever(text, A)).toBe(rest))

  test.each(['#endif', '#ifdef NO', '#ifdef X\n#endif\n#else'])('%j is refused', (text) =>
    expect(() => withoutNever(text, A)).toThrow(),
  )
})

const SHADERS = 'node_modules/three/src/renderers/shaders'
const chunks = ['ShaderChunk', 'ShaderLib'].flatMap((folder) =>
  readdirSync(`${SHADERS}/${folder}`).flatMap((file) =>
    [
      ...readFileSync(`${SHADERS}/${folder}/${file}`, 'utf8').matchAll(/\/\* glsl \*\/`([^`]*)`/g),
    ].map(([, glsl = '']) => glsl),
  ),
)

test('nothing else is left out of the programs of three, whatever else they ask for', () => {
  expect(chunks.length).toBeGreaterThan(140)
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const isOdd = (name: string) => {
        let sum = seed
        for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) | 0
        return (sum & 4) !== 0
      }
      const given = {
        isDefined: (name: string) => !NEVER.defined.has(name) && isOdd(name),
        valueOf: (name: string) => (NEVER.counted.has(name) ? 0 : isOdd(name) ? 1 : 3),
      }
      for (const glsl of chunks)
        expect(preprocess(withoutNever(glsl, NEVER), given)).toEqual(preprocess(glsl, given))
    }),
    { numRuns: 20 },
  )
})
