import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { groupOf } from '../../src/domain/atlas'
import { buildIndex, buildMuscles, buildTexts } from '../../src/domain/buildAtlas'
import { CHANNEL_CODES } from '../../src/domain/codes'
import type { Dataset } from '../../src/domain/dataset'
import { buildSearchEntries } from '../../src/domain/search/buildEntries'
import { OTHER_LANGUAGES } from '../../src/messages/languages'
import { loadMessages } from '../messages/loadMessages'
import { loadBoneTerms } from './loadBoneTerms'
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
      roles: loadMessages('en').roles,
    }),
  'virtual:tsubo/care': ({ care }: Dataset) => care,
  'virtual:tsubo/muscles': buildMuscles,
  'virtual:tsubo/bone-terms': (dataset: Dataset) => loadBoneTerms(dataset),
} as const

/** The names and safety texts in another language: one module per language. */
const TRANSLATIONS = 'virtual:tsubo/translations'
const translationId = (language: string) => `virtual:tsubo/translation-${language}`

/** The names and safety texts of the muscles in another language: one module per language. */
const MUSCLE_TEXTS = 'virtual:tsubo/muscle-texts'
const muscleTextsId = (language: string) => `${MUSCLE_TEXTS}-${language}`

/** The texts of the points: one module per channel and one for the points outside the channels. */
const GROUPS = [...CHANNEL_CODES, 'EX'] as const
const POINTS = 'virtual:tsubo/points'
const groupId = (group: string) => `${POINTS}/${group}`

/** Modules that import others lazily: pairs of key and module id. */
const FETCHING: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  [POINTS]: GROUPS.map((group) => [group, groupId(group)]),
  [TRANSLATIONS]: OTHER_LANGUAGES.map((language) => [language, translationId(language)]),
  [MUSCLE_TEXTS]: OTHER_LANGUAGES.map((language) => [language, muscleTextsId(language)]),
}
const FETCHED = Object.values(FETCHING).flatMap((modules) => modules.map(([, id]) => id))
const IDS = [...Object.keys(MODULES), ...Object.keys(FETCHING), ...FETCHED]

function contentOf(id: string, dataset: Dataset): unknown {
  if (Object.hasOwn(MODULES, id)) return MODULES[id as keyof typeof MODULES](dataset)
  for (const { muscleTexts, ...translation } of dataset.translations) {
    if (translationId(translation.language) === id) return translation
    if (muscleTextsId(translation.language) === id) return muscleTexts
  }
  return buildTexts(dataset).points.filter(({ code }) => groupId(groupOf(code)) === id)
}

/** Provides the checked dataset as modules. An error in data/ stops the build. */
export function atlasPlugin(folder = 'data'): Plugin {
  const root = resolve(folder)
  /** Of this build, or since a file was changed. */
  let dataset: Dataset | undefined
  return {
    name: 'tsubo-atlas',
    buildStart() {
      dataset = undefined
    },
    resolveId: (id) => (IDS.includes(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1)
      if (!id.startsWith('\0') || !IDS.includes(name)) return undefined
      const fetches = FETCHING[name]?.map(
        ([by, of]) => `${by}: () => import(${JSON.stringify(of)})`,
      )
      if (fetches) return { code: `export default {${fetches.join(',')}}`, moduleType: 'js' }
      dataset ??= loadDataset(root)
      const json = JSON.stringify(contentOf(name, dataset))
      // A string literal parses faster than an object literal of this size.
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, moduleType: 'js' }
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(root)
      watcher.on('change', (file) => {
        if (!file.startsWith(root)) return
        dataset = undefined
        for (const id of IDS) {
          const module = moduleGraph.getModuleById(`\0${id}`)
          if (module) moduleGraph.invalidateModule(module)
        }
        ws.send({ type: 'full-reload' })
      })
    },
  }
}
