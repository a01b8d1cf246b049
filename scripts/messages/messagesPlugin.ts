import { resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { OTHER_LANGUAGES } from '../../src/messages/languages'
import { CATALOGUES, compileCatalogue, compileFeature, loadCatalogues } from './catalogues'

const PREFIX = 'virtual:messages/'
const OTHERS = 'others'
const all = (language: string) => `all-${language}`

/**
 * Provides the compiled messages: `virtual:messages/<feature>` contains one feature in English,
 * `virtual:messages/others` fetches another language as a whole. An invalid catalogue stops the
 * build.
 */
export function messagesPlugin(folder = CATALOGUES): Plugin {
  const root = resolve(folder)
  let catalogues: ReturnType<typeof loadCatalogues> | undefined
  let isBuild = false

  function codeOf(name: string): string | undefined {
    catalogues ??= loadCatalogues(folder)
    if (name === OTHERS) {
      const fetches = OTHER_LANGUAGES.map(
        (language) => `${language}: () => import(${JSON.stringify(PREFIX + all(language))})`,
      )
      return `export default {${fetches.join(',')}}`
    }
    const language = OTHER_LANGUAGES.find((other) => all(other) === name)
    if (language) {
      const json = JSON.stringify(compileCatalogue(catalogues[language]))
      // A string literal parses faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(json)})`
    }
    const texts = catalogues.en[name]
    if (!texts) return undefined
    return `export default ${JSON.stringify({ feature: name, english: compileFeature(texts) })}`
  }

  return {
    name: 'tsubo-messages',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    // In dev the browser shows errors, so that the server keeps running while they are fixed.
    buildStart() {
      catalogues = isBuild ? loadCatalogues(folder) : undefined
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const code = codeOf(id.slice(PREFIX.length + 1))
      if (code === undefined) throw new Error(`No feature of the messages: ${id.slice(1)}`)
      return { code, moduleType: 'js' }
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(root)
      watcher.on('change', (file) => {
        if (!file.startsWith(root + sep) || !file.endsWith('.json')) return
        catalogues = undefined
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (id.startsWith(`\0${PREFIX}`)) moduleGraph.invalidateModule(module)
        ws.send({ type: 'full-reload' })
      })
    },
  }
}
