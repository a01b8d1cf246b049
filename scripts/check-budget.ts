import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Gzip sizes of what the first view costs, held against the limits. Run after a build. */

const kB = 1000
const DIST = 'dist'
const assets = readdirSync(join(DIST, 'assets'))
const html = readFileSync(join(DIST, 'index.html'), 'utf8')

const gzip = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + gzip(file), 0)
const matching = (pattern: RegExp) =>
  assets.filter((name) => pattern.test(name)).map((n) => `assets/${n}`)

/** What index.html loads by itself. */
const shell = ['index.html', ...matching(/./).filter((file) => html.includes(file))]
const texts = matching(/texts.*\.js$/)
const scene = matching(/BodyScene.*\.(js|css)$/)
const others = matching(/\.(js|css)$/).filter((f) => ![...shell, ...texts, ...scene].includes(f))

const budgets: { what: string; files: string[]; limit: number }[] = [
  { what: 'shell (HTML, CSS, JS before the scene)', files: shell, limit: 90 * kB },
  { what: 'scene', files: [...scene, ...others], limit: 340 * kB },
  {
    what: 'first body',
    files: ['models/bodies.json', 'models/topology.bin', 'models/female.bin'],
    limit: 70 * kB,
  },
  {
    what: 'data of the first view',
    files: [
      ...matching(/^index-data.*\.js$/),
      'models/regions.json',
      'models/regions.bin',
      'models/places-female.json',
    ],
    limit: 60 * kB,
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
process.exitCode = failed === 0 ? 0 : 1
