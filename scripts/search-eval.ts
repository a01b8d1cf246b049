import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createAtlas } from '../src/domain/atlas'
import { buildIndex } from '../src/domain/buildAtlas'
import type { Route } from '../src/domain/route/link'
import { buildSearchEntries } from '../src/domain/search/buildEntries'
import { type Answer, buildSearch } from '../src/domain/search/search'
import { translateIndex } from '../src/domain/translate'
import { isLanguage, type Language } from '../src/messages/languages'
import { loadDataset } from './data/loadDataset'
import { readRegionsOfLandmarks } from './data/readRegionsOfLandmarks'
import { readRegionsOfPoints } from './data/readRegionsOfPoints'
import { loadMessages } from './messages/loadMessages'

/** Search texts, each with the expected results: codes, or `region:`, `guide:`, `care:` ids. */
const queryFile = z.array(
  z.object({ q: z.string(), lang: z.string(), expect: z.array(z.string()) }),
)

const OUTCOMES = ['first', 'listed', 'wrong point', 'wrong', 'nothing'] as const
type Outcome = (typeof OUTCOMES)[number]

const dataset = loadDataset()
const index = buildIndex(dataset, readRegionsOfPoints())
const entries = buildSearchEntries({
  dataset,
  regionOfLandmark: readRegionsOfLandmarks(dataset.landmarks),
  roles: loadMessages('en').roles,
})

/** The search in a language. Texts in unsupported languages are typed into the English app. */
function searchIn(language: Language) {
  const { search: found, parts, roles } = loadMessages(language)
  const translation = dataset.translations.find((file) => file.language === language)
  const messages = { language, found, parts, roles }
  const atlas = createAtlas(translation ? translateIndex(index, translation) : index)
  return buildSearch(messages, atlas, entries)
}

function nameOf(route: Route): string {
  switch (route.kind) {
    case 'point':
      return route.code
    case 'region':
      return `region:${route.region}`
    case 'guide':
      return `guide:${route.guide}`
    case 'channel':
      return `channel:${route.channel}`
    case 'care':
      return `care:${route.topic ?? ''}`
    default:
      return route.kind
  }
}

function outcomeOf({ groups }: Answer, expect: readonly string[]): Outcome {
  const names = groups.flatMap(({ found }) => found.map(({ route }) => nameOf(route)))
  const [first] = names
  if (expect.length === 0)
    return first === undefined || !/^[A-Z]/.test(first) ? 'first' : 'wrong point'
  if (first === undefined) return 'nothing'
  if (expect.includes(first)) return 'first'
  if (names.some((name) => expect.includes(name))) return 'listed'
  return /^[A-Z]/.test(first) && expect.some((name) => /^[A-Z]/.test(name))
    ? 'wrong point'
    : 'wrong'
}

const [file, ...flags] = process.argv.slice(2)
if (file === undefined) throw new Error('Usage: npm run search:eval -- FILE [--list]')
const queries = queryFile.parse(JSON.parse(readFileSync(file, 'utf8')))
const counts = new Map<string, Record<Outcome, number>>()
for (const lang of [...new Set(queries.map((query) => query.lang))]) {
  const search = searchIn(isLanguage(lang) ? lang : 'en')
  for (const { q, expect } of queries.filter((query) => query.lang === lang)) {
    const outcome = outcomeOf(search(q), expect)
    for (const key of [lang, 'all']) {
      const row = counts.get(key) ?? { first: 0, listed: 0, 'wrong point': 0, wrong: 0, nothing: 0 }
      row[outcome]++
      counts.set(key, row)
    }
    if (outcome !== 'first' && flags.includes('--list'))
      console.log(`${lang} ${outcome}: ${q} (${expect.join(', ')})`)
  }
}
for (const [lang, row] of counts) {
  const total = OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0)
  const shares = OUTCOMES.map((outcome) => `${outcome} ${row[outcome]}`).join(', ')
  console.log(`${lang}: ${((100 * row.first) / total).toFixed(1)} % first of ${total} (${shares})`)
}
