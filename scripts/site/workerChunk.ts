import type { Plugin } from 'vite'
import { chunkNamed } from './chunkNamed'

const NAME = 'drawWorker'
const ADDRESS = "new URL('./drawWorker.ts', import.meta.url)"

/**
 * Builds the worker that draws as a part of the page, so that both load three from the same files. Vite
 * would build a copy of three for it.
 */
export function workerChunkPlugin(): Plugin {
  return {
    name: 'tsubo-worker-chunk',
    apply: 'build',
    enforce: 'pre',
    transform(code, importer) {
      if (!code.includes(ADDRESS)) return undefined
      const file = this.emitFile({ type: 'chunk', id: `./${NAME}.ts`, importer, name: NAME })
      return code.replace(ADDRESS, `import.meta.ROLLDOWN_FILE_URL_${file}`)
    },
    generateBundle(_, bundle) {
      const needed = new Set([chunkNamed(bundle, NAME).fileName])
      for (const file of needed) {
        const chunk = bundle[file]
        if (chunk?.type === 'chunk') for (const each of chunk.imports) needed.add(each)
      }
      // A worker has no document: code of the page would break in it.
      const wrong = [...needed].filter((file) => !/\/(drawWorker|webgl|three)-/.test(file))
      if (wrong.length > 0) throw new Error(`The worker that draws would load ${wrong.join(', ')}.`)
    },
  }
}
