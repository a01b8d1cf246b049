import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const texts = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|css)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
]

/** A path from the top, such as `src/app/App.tsx`. */
const PATH =
  /(?<![\w./-])(?:src|scripts|tests|data|docs|bench)\/[\w./-]+\.(?:tsx?|css|json|md)\b(?![\w*<])/g

test('docs and comments name files that exist', () => {
  const named = texts.flatMap((text) =>
    [...readFileSync(text, 'utf8').matchAll(PATH)].map(([path]) => ({ text, path })),
  )
  expect(named.length).toBeGreaterThan(40)
  // The walk-through for a new language is told by one that is not there yet.
  const missing = named.filter(({ path }) => !existsSync(path) && !/\/pt\.(?:json|ts)$/.test(path))
  expect(missing.map(({ text, path }) => `${text}: ${path}`)).toEqual([])
})
