import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DEFAULT_BODY } from '../src/domain/figure/bodies'
import { LICENCES_FILE } from './site/licences'
import { readWorkerFiles, WORKER_FILE } from './site/serviceWorker'

/**
 * Checks a build against its limits: gzip sizes of the first view, and licences of the bundled
 * packages. Run it after a build.
 */

const kB = 1000
const DIST = 'dist'
const assets = readdirSync(join(DIST, 'assets'))
const html = readFileSync(join(DIST, 'index.html'), 'utf8')

const gzip = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length
/** Fails if there are no files: a budget without files could never fail. */
const total = (files: readonly string[]) => {
  if (files.length === 0) throw new Error('A budget names no file: has a chunk changed its name?')
  return files.reduce((sum, file) => sum + gzip(file), 0)
}
const matching = (pattern: RegExp) =>
  assets.filter((name) => pattern.test(name)).map((n) => `assets/${n}`)

/** The files that index.html asks for. */
const index = matching(/^atlas-index.*\.js$/)
const code = matching(/\.js$/).filter((file) => html.includes(file) && !index.includes(file))
const isHydration = (file: string) => /second-view|shared/.test(file)
const shell = code.filter((file) => !isHydration(file))
const hydration = code.filter(isHydration)
/** The files with all chunks that they import, whatever the names of shared chunks are. */
function withImports(names: readonly string[]): string[] {
  const found = new Set(names)
  for (const file of found) {
    const text = file.endsWith('.js') ? readFileSync(join(DIST, file), 'utf8') : ''
    for (const [, name] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      found.add(`assets/${name}`)
  }
  return [...found].filter((file) => !code.includes(file) && !index.includes(file))
}
/** What the home view loads besides hydration and scene. Texts and panels wait for the body. */
const early = withImports(matching(/^afterShell-.*\.js$/))
const scene = withImports(matching(/^(BodyScene|bodyWorker|drawWorker)-.*\.(js|css)$/)).filter(
  (file) => !early.includes(file),
)
const body = [
  'models/bodies.json',
  'models/topology.bin',
  `models/${DEFAULT_BODY}.bin`,
  'models/shade.bin',
]
const data = [
  ...index,
  'models/regions.json',
  'models/regions.bin',
  `models/places-${DEFAULT_BODY}.json`,
]

const worker = readWorkerFiles(DIST)
const withoutQuery = (url: string) => url.replace(/\?.*/, '')
const first = worker.first.map(({ url }) => withoutQuery(url))

const budgets: { what: string; files: string[]; limit: number }[] = [
  { what: 'page (prerendered, with its styles)', files: ['index.html'], limit: 12 * kB },
  { what: 'shell (what every visit runs)', files: shell, limit: 90 * kB },
  {
    what: 'what hydration needs besides',
    files: [...hydration, ...withImports(hydration)],
    limit: 12 * kB,
  },
  { what: 'scene', files: scene, limit: 200 * kB },
  { what: 'first body', files: body, limit: 70 * kB },
  { what: 'data of the first view', files: data, limit: 60 * kB },
  {
    what: 'first view in all, until the body stands',
    files: [
      'index.html',
      ...shell,
      ...hydration,
      ...early,
      ...scene,
      ...body,
      ...data,
      'models/neighbours.json',
      'favicon.svg',
    ],
    limit: 420 * kB,
  },
  { what: 'service worker', files: [WORKER_FILE], limit: 7 * kB },
  { what: 'stored before the app starts without a connection', files: first, limit: 600 * kB },
  {
    what: 'all that is stored on the device',
    files: [...first, ...worker.rest.map(withoutQuery)],
    limit: 1750 * kB,
  },
]

let failed = 0
for (const { what, files, limit } of budgets) {
  const size = total(files)
  const verdict = size <= limit ? 'ok' : 'OVER'
  if (size > limit) failed++
  console.log(
    `${verdict.padEnd(5)}${what}: ${(size / kB).toFixed(1)} of ${limit / kB} kB (${files.length} files)`,
  )
}

const licences = readFileSync(join(DIST, LICENCES_FILE), 'utf8')
const licensed = ['react', 'three', 'zustand', 'workbox-precaching']
const unlicensed = licensed.filter((name) => !licences.includes(`\n## ${name} - `))
if (unlicensed.length > 0) failed++
console.log(
  unlicensed.length === 0
    ? `ok   ${LICENCES_FILE} has those of ${licensed.join(', ')}`
    : `MISSING from ${LICENCES_FILE}: ${unlicensed.join(', ')}`,
)
process.exitCode = failed === 0 ? 0 : 1
