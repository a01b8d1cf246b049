import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COURSES } from '../src/laterTokens'
import { PAGE } from '../src/tokens'
import { NOT_PURE, PURE } from './pureTests'

const SRC = join(import.meta.dirname, '../src')

/** The files with colours: those of the first view and all of the page, and those of what comes later. */
const COLOURS = ['laterTokens.ts', 'tokens.ts']

/**
 * What each layer may import besides its own files: these layers and these packages. See
 * docs/architecture.md.
 */
const LAYERS: Record<string, { layers: string[]; packages: RegExp }> = {
  messages: {
    layers: [],
    packages: /^(react|zustand|icu-minify\/format|virtual:messages\/others)$/,
  },
  domain: { layers: ['messages'], packages: /^zod$/ },
  body: {
    layers: ['messages', 'domain'],
    packages:
      /^(meshoptimizer\/decoder|three-mesh-bvh\/src\/core\/(build\/buildTree|Constants)\.js)$/,
  },
  models: {
    layers: ['messages', 'domain', 'body', 'offline'],
    packages:
      /^(react|virtual:tsubo\/(texts|points|care|translations|muscles|muscle-texts|bone-terms)|virtual:messages\/.*)$/,
  },
  placement: { layers: ['domain', 'body'], packages: /^(three|three-mesh-bvh)$/ },
  storage: { layers: ['domain'], packages: /^zustand$/ },
  offline: {
    layers: ['state'],
    packages: /^workbox-(precaching|strategies)\/\w+\.js$/,
  },
  state: {
    layers: ['messages', 'domain', 'storage'],
    packages: /^(react|zustand|virtual:messages\/.*)$/,
  },
  scene: {
    layers: ['messages', 'domain', 'body', 'models', 'state', 'tokens', 'laterTokens'],
    packages:
      /^(react|three|three\/addons\/utils\/.+|three-mesh-bvh|@react-three\/(fiber|drei)|virtual:messages\/.*)$/,
  },
  chart: {
    layers: ['messages', 'domain', 'body', 'models', 'state', 'tokens'],
    packages: /^(react|uqr|virtual:messages\/.*)$/,
  },
  ui: {
    layers: ['messages', 'domain', 'body', 'models', 'offline', 'state'],
    packages: /^(react|react-dom|virtual:messages\/.*)$/,
  },
  app: {
    layers: [
      'messages',
      'domain',
      'body',
      'models',
      'offline',
      'storage',
      'state',
      'scene',
      'chart',
      'ui',
    ],
    packages: /^(react|react-dom\/server|virtual:tsubo\/(index|search)|virtual:messages\/.*)$/,
  },
}

// All files that are not generated.
const allFiles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.endsWith('.d.ts'))
const files = allFiles.filter((file) => !file.endsWith('.css'))

/** Above the layers: where the app starts, and the colours. */
const TOP = ['main.tsx', ...COLOURS]

const codeOf = (file: string) => readFileSync(join(SRC, file), 'utf8')

const specifiersOf = (file: string) =>
  [...codeOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )

const coloursIn = (path: string): string[] =>
  readFileSync(path, 'utf8').match(/#(?:[0-9a-f]{3,4}){1,2}\b/gi) ?? []

function offences(file: string): string[] {
  const layer = file.split('/')[0] ?? ''
  const rule = LAYERS[layer]
  if (TOP.includes(file)) return []
  if (!rule) return [`${file} belongs to no layer`]
  return specifiersOf(file)
    .filter((specifier) => {
      if (specifier.endsWith('.css')) return false
      if (!specifier.startsWith('.')) return !rule.packages.test(specifier)
      const target = relative(SRC, join(SRC, file, '..', specifier)).split('/')[0] ?? ''
      return target !== layer && !rule.layers.includes(target)
    })
    .map((specifier) => `${file} imports ${specifier}`)
}

describe('architecture', () => {
  test('every layer has files, so that no rule passes because of an empty folder', () => {
    const found = new Set(files.map((file) => file.split('/')[0]))
    for (const layer of Object.keys(LAYERS)) expect(found, layer).toContain(layer)
  })

  test('each layer imports only what it may', () => {
    expect(files.flatMap(offences)).toEqual([])
  })

  test('the domain takes its messages as a parameter', () => {
    const reading = files.filter(
      (file) =>
        file.startsWith('domain/') &&
        specifiersOf(file).some((specifier) =>
          /\/messages\/(messages|bindMessages)$/.test(specifier),
        ),
    )
    expect(reading).toEqual([])
  })

  test('only app/route/urlSync touches the address and the history', () => {
    const touching = files.filter((file) =>
      /\b(?:window\.)?(?:location|history)\.(?:hash|href|assign|replace|pushState|replaceState|search|pathname)\b/.test(
        codeOf(file),
      ),
    )
    // The script in the head only reads it, before any module can.
    expect(touching.toSorted()).toEqual(['app/route/urlSync.ts', 'app/start/head.ts'])
  })

  test('parts of the page are loaded by lazyPart, which survives that they do not come', () => {
    const bare = files.filter((file) => /\blazy\b.*\bfrom 'react'|\blazy[(<]/.test(codeOf(file)))
    expect(bare).toEqual([])
    // These load no part of the page, and answer for failures themselves.
    const others = [
      'app/route/urlSync.ts',
      'app/start/head.ts',
      'app/start/start.ts',
      'app/start/translation.ts',
      'models/beneath.ts',
      'models/boneReaders.ts',
      'models/models.ts',
      'models/prepareBody.ts',
      'models/texts.ts',
      'scene/drawing/drawing.ts',
    ]
    const importing = files.filter((file) => {
      const code = codeOf(file)
      return /\bimport\(/.test(code) && !/\blazyPart\(/.test(code)
    })
    expect(importing.toSorted()).toEqual(others)
  })

  test('only models fetches files', () => {
    const fetching = files.filter((file) => /\bfetch\(|\}models\//.test(codeOf(file)))
    expect(fetching.toSorted()).toEqual(['models/fetchFile.ts', 'models/resource.ts'])
  })

  test('only domain/safety names the verdicts on pressing a point', () => {
    const others = allFiles.filter(
      (file) =>
        !file.startsWith('domain/safety/') &&
        /(['"`])(?:offer|ask-first|do-not-offer)\1/.test(codeOf(file)),
    )
    expect(others).toEqual([])
  })

  test('single items of the atlas are looked up by key, not by a linear search', () => {
    const searching = files.filter((file) =>
      /\b(?:atlas|index)\s*\.(?:points|regions|guides|meridians|badges|careTopics)\s*\.(?:find|some)\(\s*\([^)]*\) =>\s*(?:\w+\.)?(?:code|id) ===/.test(
        codeOf(file),
      ),
    )
    expect(searching).toEqual([])
  })

  test('only storage/persisted touches the storage of the browser', () => {
    const touching = files.filter((file) =>
      /\b(?:localStorage|sessionStorage|indexedDB)\b/.test(codeOf(file)),
    )
    // The script in the head only reads it, before any module can.
    expect(touching.toSorted()).toEqual(['app/start/head.ts', 'storage/persisted.ts'])
  })

  test('only offline touches service workers', () => {
    const touching = files.filter((file) => /\bserviceWorker\b/.test(codeOf(file)))
    expect(touching.filter((file) => !file.startsWith('offline/'))).toEqual([])
    expect(touching.length).toBeGreaterThan(0)
  })

  test('the browser gets no zod: code that runs there imports only types of the schemas', () => {
    const atBuildTime = /^(placement|domain\/(schema|checks))\/|^domain\/parseDataset\.ts$/
    const withZod = files.filter(
      (file) =>
        !atBuildTime.test(file) &&
        /import (?!type\b)[^'"]*from '([^']*\/schema\/|zod)/.test(codeOf(file)),
    )
    expect(withZod).toEqual([])
  })

  test('only the tokens contain colours', () => {
    const coloured = allFiles.filter((file) => coloursIn(join(SRC, file)).length > 0)
    expect(coloured.toSorted()).toEqual(COLOURS)
  })

  test('vessels and nerves have the colours that their legend has on the page', () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(COURSES[theme].artery).toBe(PAGE[theme].accent)
      expect(COURSES[theme].nerve).toBe(PAGE[theme]['warn-rule'])
    }
  })

  test('index.html, favicon and manifest use the colours of the page', () => {
    const colours = [...Object.values(PAGE.light), PAGE.dark.paper]
    for (const file of ['index.html', 'public/favicon.svg', 'public/manifest.webmanifest']) {
      const used = coloursIn(join(SRC, '..', file))
      expect(used.length, file).toBeGreaterThan(0)
      expect(colours, file).toEqual(expect.arrayContaining(used))
    }
  })

  test('every class that a component uses is in its stylesheet', () => {
    const used = files.flatMap((file) => {
      const code = codeOf(file)
      return [...code.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)].flatMap(
        ([, name, sheet]) => {
          const css = codeOf(join(file, '..', sheet!))
          return [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, style]) => ({
            use: `${file}: ${style}`,
            exists: new RegExp(`\\.${style}\\b`).test(css),
          }))
        },
      )
    })
    expect(used.length).toBeGreaterThan(100)
    expect(used.filter(({ exists }) => !exists).map(({ use }) => use)).toEqual([])
  })

  test('files stay small', () => {
    const lengths = files.map((file) => ({
      file,
      lines: codeOf(file).split('\n').length,
    }))
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })
  test('a folder with subfolders has few files of its own', () => {
    const folderOf = (file: string) => file.split('/').slice(0, -1).join('/')
    const folders = [...new Set(allFiles.map(folderOf))]
    const crowded = folders
      .filter((folder) => folders.some((other) => other.startsWith(`${folder}/`)))
      .map((folder) => ({
        folder,
        files: allFiles.filter((file) => folderOf(file) === folder).length,
      }))
      .filter((found) => found.files > 12)
    expect(crowded).toEqual([])
  })
})

test('tests that share a process mock nothing', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
  const pure = files.filter(
    (file) =>
      PURE.some((folder) => file.startsWith(`${folder}/`)) &&
      !NOT_PURE.some((name) => file.includes(`/${name}.test.`)),
  )
  expect(pure.length).toBeGreaterThan(80)
  expect(
    pure.filter((file) =>
      /\bvi\.|\bprocess\.env\.\w+ =|\bglobalThis\.\w+ =|\.setState\(/.test(
        readFileSync(join(import.meta.dirname, file), 'utf8'),
      ),
    ),
  ).toEqual([])
})
