import { expect, test } from 'vitest'
import { filesIn } from '../../scripts/shared/files'
import { bundleWorker, filesToKeep } from '../../scripts/site/serviceWorker'

const MODELS = filesIn('public')
  .list('models')
  .map((name) => `models/${name}`)
const BUILT = [
  ...['index.html', 'manifest.webmanifest', 'favicon.svg', 'licences.txt', 'social.jpg', 'sw.js'],
  ...['assets/shell-1.js', 'assets/shell-1.css', 'assets/LU-1.js', 'icons/icon-192.png'],
  ...MODELS,
]
const FIRST = ['assets/shell-1.js', 'assets/shell-1.css']
const keep = (built = BUILT) => filesToKeep(built, FIRST, 'v1', (file) => `hash of ${file}`)

test('all code and all models are stored, each once', () => {
  const { first, rest } = keep()
  const urls = [...first.map(({ url }) => url), ...rest]
  expect(new Set(urls).size).toBe(urls.length)
  const needed = BUILT.filter((file) => /^(assets|models)\/.*\.(js|css|json|bin)$/.test(file))
  expect(needed.length).toBeGreaterThan(20)
  expect(urls.map((url) => url.replace('?v1', ''))).toEqual(expect.arrayContaining(needed))
  expect(urls.filter((url) => /social|icons|sw\.js|README/.test(url))).toEqual([])
})

test('the first body comes with the installation, the second later', () => {
  const { first, rest } = keep()
  expect(first).toContainEqual({ url: 'models/female.bin?v1', revision: null })
  expect(first).toContainEqual({ url: 'index.html', revision: 'hash of index.html' })
  expect(rest).toContain('models/male.bin?v1')
})

test('a file that the build lacks is named', () => {
  expect(() => keep(BUILT.filter((file) => file !== 'assets/shell-1.css'))).toThrow(
    'assets/shell-1.css',
  )
})

test('the worker runs under a strict policy and holds nothing but Workbox', async () => {
  const { code, packages } = await bundleWorker()
  expect(packages).toEqual(['workbox-core', 'workbox-precaching', 'workbox-strategies'])
  expect(code).not.toMatch(/\beval\(|\bnew Function\b|importScripts/)
})
