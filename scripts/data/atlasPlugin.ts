import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildIndex, buildTexts } from '../../src/atlas/atlas'
import type { Dataset } from '../../src/atlas/dataset'
import type { Translation } from '../../src/atlas/schema/translation'
import { buildSearchEntries } from '../../src/atlas/search/buildEntries'
import { loadDataset } from './loadDataset'
import { readRegionsOfLandmarks } from './readRegionsOfLandmarks'
import { readRegionsOfPoints } from './readRegionsOfPoints'

const MODULES = {
  'virtual:tsubo/index': (dataset: Dataset) => buildIndex(dataset, readRegionsOfPoints()),
  'virtual:tsubo/texts': buildTexts,
  'virtual:tsubo/search': (dataset: Dataset) =>
    buildSearchEntries({
      dataset,
      regionOfLandmark: readRegionsOfLandmarks(dataset.landmarks),
    }),
  'virtual:tsubo/care': ({ care }: Dataset) => care,
  'virtual:tsubo/translation-es': translationInto('es'),
  'virtual:tsubo/translation-zh': translationInto('zh'),
} as const

function translationInto(language: Translation['language']) {
  return ({ translations }: Dataset) => translations.find((each) => each.language === language)
}

/** Ships the checked dataset as modules; a fault in data/ stops the build. */
export function atlasPlugin(folder = 'data'): Plugin {
  const root = resolve(folder)
  return {
    name: 'tsubo-atlas',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const build = MODULES[id.slice(1) as keyof typeof MODULES]
      if (!id.startsWith('\0') || !build) return undefined
      const json = JSON.stringify(build(loadDataset(root)))
      // A string literal parses faster than an object literal of this size.
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(root)
      watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        for (const id of Object.keys(MODULES)) {
          const module = moduleGraph.getModuleById(`\0${id}`)
          if (module) moduleGraph.invalidateModule(module)
        }
        ws.send({ type: 'full-reload' })
      })
    },
  }
}
