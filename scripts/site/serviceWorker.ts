import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin, Rolldown } from 'vite'
import { DEFAULT_BODY } from '../../src/domain/figure/bodies'
import { bodyFiles, positionsFile } from '../../src/models/bodyFiles'
import type { BuildFiles } from '../../src/offline/rules'
import { filesIn, projectFiles } from '../shared/files'
import { BROWSERS } from './browsers'
import { chunkNamed } from './chunkNamed'

/** The service worker in the build; its folder is its scope. */
export const WORKER_FILE = 'sw.js'

/** The chunks of a first visit besides those that index.html loads, and the English texts. */
const FIRST_CHUNKS = ['second-view', 'BodyScene', 'makeBody', 'texts', 'RoutePanel', 'afterShell']
/** Files whose URL stays the same when they change. */
const FIRST_PAGES = ['index.html', 'manifest.webmanifest', 'favicon.svg', 'licences.txt']

const hashOf = (content: string | Buffer): string => hash('sha256', content).slice(0, 8)

/** Changes whenever a file of `public/models` does. */
function modelsVersion(): string {
  const hashes = projectFiles
    .list('public/models')
    .map((name) => `${name} ${hashOf(projectFiles.read(`public/models/${name}`))}`)
  return hashOf(hashes.join())
}

/**
 * Bundles the code of the worker as a classic script: Firefox runs no other kind before version 147.
 *
 * @returns the code, and the names of the packages in it
 */
export async function bundleWorker(): Promise<{ code: string; packages: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/offline/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    // Workbox leaves out its log.
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )
  return { code: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].toSorted() }
}

/**
 * The files of a build that the worker stores.
 *
 * @param all all files of the build
 * @param first the code of a first visit
 * @param version of the models
 * @param revisionOf hash of a file
 * @throws naming a file that the build lacks
 */
export function filesToKeep(
  all: readonly string[],
  first: readonly string[],
  version: string,
  revisionOf: (file: string) => string,
): BuildFiles {
  const body = [...Object.values(bodyFiles(DEFAULT_BODY)), positionsFile(DEFAULT_BODY)].map(
    (file) => `models/${file}`,
  )
  const missing = [...FIRST_PAGES, ...first, ...body].find((file) => !all.includes(file))
  if (missing !== undefined) throw new Error(`The service worker needs ${missing}.`)
  const urlOf = (file: string) => (file.startsWith('models/') ? `${file}?${version}` : file)
  return {
    first: [
      ...FIRST_PAGES.map((url) => ({ url, revision: revisionOf(url) })),
      ...[...first, ...body].map((file) => ({ url: urlOf(file), revision: null })),
    ],
    rest: all
      .filter((file) => /^(assets|models)\/.*(?<!\.md)$/.test(file))
      .filter((file) => !first.includes(file) && !body.includes(file))
      .map(urlOf),
  }
}

/** The files of chunks and of all that they import, with their styles. */
function withImports(bundle: Rolldown.OutputBundle, files: readonly string[]): string[] {
  const found = new Set(files)
  for (const file of found) {
    const chunk = bundle[file]
    if (chunk?.type !== 'chunk') continue
    for (const each of [...chunk.imports, ...(chunk.viteMetadata?.importedCss ?? [])])
      found.add(each)
  }
  return [...found]
}

function firstCode(bundle: Rolldown.OutputBundle): string[] {
  const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry)
  const named = FIRST_CHUNKS.map((name) => chunkNamed(bundle, name))
  // The page contains the styles of the shell, which are then no file.
  return withImports(
    bundle,
    [...entries, ...named].map(({ fileName }) => fileName),
  ).filter((file) => file in bundle)
}

/** Adds the service worker to the build, and gives the models URLs that change with them. */
export function serviceWorkerPlugin(): Plugin {
  const version = modelsVersion()
  let outDir = ''
  let first: string[] = []
  return {
    name: 'tsubo-service-worker',
    config: () => ({ define: { 'import.meta.env.MODELS_VERSION': JSON.stringify(version) } }),
    writeBundle: {
      order: 'post',
      handler({ dir = '' }, bundle) {
        outDir = dir
        if ('index.html' in bundle) first = firstCode(bundle)
      },
    },
    closeBundle: {
      // After everything that changes a file.
      order: 'post',
      sequential: true,
      async handler() {
        if (first.length === 0) return
        const built = filesIn(outDir)
        const files = filesToKeep(built.list('.'), first, version, (file) =>
          hashOf(built.read(file)),
        )
        const { code } = await bundleWorker()
        writeFileSync(join(outDir, WORKER_FILE), `self.FILES=${JSON.stringify(files)}\n${code}`)
      },
    },
  }
}

/** Reads the list of files from a built worker. */
export function readWorkerFiles(dist: string): BuildFiles {
  const [, list] = /^self\.FILES=(.*)\n/.exec(readFileSync(join(dist, WORKER_FILE), 'utf8')) ?? []
  if (list === undefined) throw new Error(`${WORKER_FILE} has no list of files.`)
  return JSON.parse(list)
}
