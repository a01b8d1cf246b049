import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { groupOf } from '../../src/domain/atlas'
import { buildIndex, buildTexts } from '../../src/domain/buildAtlas'
import { CHANNEL_CODES } from '../../src/domain/codes'
import type { Dataset } from '../../src/domain/dataset'
import type { Translation } from '../../src/domain/schema/translation'
import { buildSearchEntries } from '../../src/domain/search/buildEntries'
import { loadDataset } from './loadDataset'
import { readRegionsOfLandmarks } from './readRegionsOfLandmarks'
import { readRegionsOfPoints } from './readRegionsOfPoints'

const MODULES = {
  'virtual:tsubo/index': (dataset: Dataset) => buildIndex(dataset, readRegionsOfPoints()),
  'virtual:tsubo/texts': (dataset: Dataset) => {
    const { points, ...common } = buildTexts(dataset)
    return common
  },
  'virtual:tsubo/search': (dataset: Dataset) =>
    buildSearchEntries({
      dataset,
      regionOfLandmark: readRegionsOfLandmarks(dataset.landmarks),
    }),
  'virtual:tsubo/care': ({ care }: Dataset) => care,
  'virtual:tsubo/translation-es': translationInto('es'),
  'virtual:tsubo/translation-zh': translationInto('zh'),
} as const

/** The texts of the points, a module for each channel and one for the points outside them. */
const GROUPS = [...CHANNEL_CODES, 'EX'] as const
const POINTS = 'virtual:tsubo/points'
const groupId = (group: string) => `${POINTS}/${group}`
const IMPORTS_OF_GROUPS = GROUPS.map(
  (group) => `${group}: () => import(${JSON.stringify(groupId(group))})`,
)
const IDS = [...Object.keys(MODULES), POINTS, ...GROUPS.map(groupId)]

function contentOf(id: string, dataset: Dataset): unknown {
  if (Object.hasOwn(MODULES, id)) return MODULES[id as keyof typeof MODULES](dataset)
  return buildTexts(dataset).points.filter(({ code }) => groupId(groupOf(code)) === id)
}

function translationInto(language: Translation['language']) {
  return ({ translations }: Dataset) => translations.find((each) => each.language === language)
}

/** Ships the checked dataset as modules; a fault in data/ stops the build. */
export function atlasPlugin(folder = 'data'): Plugin {
  const root = resolve(folder)
  return {
    name: 'tsubo-atlas',
    resolveId: (id) => (IDS.includes(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0') || !IDS.includes(name)) return undefined
      if (name === POINTS) {
        return { code: `export default {${IMPORTS_OF_GROUPS.join(',')}}`, moduleType: 'js' }
      }
      const json = JSON.stringify(contentOf(name, loadDataset(root)))
      // A string literal parses faster than an object literal of this size.
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(root)
      watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        for (const id of IDS) {
          const module = moduleGraph.getModuleById(`\0${id}`)
          if (module) moduleGraph.invalidateModule(module)
        }
        ws.send({ type: 'full-reload' })
      })
    },
  }
}
