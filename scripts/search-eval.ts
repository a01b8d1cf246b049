import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Answer } from '../src/domain/search/search'
import { isLanguage } from '../src/messages/languages'
import { nameOf, searchIn } from './data/loadSearch'

/** Search texts, each with the expected results: codes, or `region:`, `guide:`, `muscle:` … ids. */
const queryFile = z.array(
  z.object({
    q: z.string(),
    lang: z.string(),
    expect: z.array(z.string()),
    /** With `all`, each of the expected results must be listed. */
    match: z.literal('all').optional(),
  }),
)

const OUTCOMES = ['first', 'listed', 'wrong point', 'wrong', 'nothing'] as const
type Outcome = (typeof OUTCOMES)[number]

function outcomeOf({ groups }: Answer, expect: readonly string[], isAll: boolean): Outcome {
  const names = groups.flatMap(({ found }) => found.map(({ route }) => nameOf(route)))
  const [first] = names
  if (expect.length === 0)
    return first === undefined || !/^[A-Z]/.test(first) ? 'first' : 'wrong point'
  if (first === undefined) return 'nothing'
  const isListed = expect.every((name) => names.includes(name))
  if (expect.includes(first)) return isListed || !isAll ? 'first' : 'listed'
  if (names.some((name) => expect.includes(name))) return 'listed'
  return /^[A-Z]/.test(first) && expect.some((name) => /^[A-Z]/.test(name))
    ? 'wrong point'
    : 'wrong'
}

const [file, ...flags] = process.argv.slice(2)
if (file === undefined)
  throw new Error('Usage: npm run search:eval -- FILE [--list] [--any-browser]')
const queries = queryFile.parse(JSON.parse(readFileSync(file, 'utf8')))
/** Milliseconds per answer. */
const times: number[] = []
const counts = new Map<string, Record<Outcome, number>>()
for (const lang of [...new Set(queries.map((query) => query.lang))]) {
  const typedIn = flags.includes('--any-browser') ? [] : [lang]
  // Texts in other languages are typed into the English app.
  const search = searchIn(isLanguage(lang) ? lang : 'en', typedIn)
  for (const { q, expect, match } of queries.filter((query) => query.lang === lang)) {
    const start = performance.now()
    const answer = search(q)
    times.push(performance.now() - start)
    const outcome = outcomeOf(answer, expect, match === 'all')
    for (const key of [lang, 'all']) {
      const row = counts.get(key) ?? { first: 0, listed: 0, 'wrong point': 0, wrong: 0, nothing: 0 }
      row[outcome]++
      counts.set(key, row)
    }
    if (outcome !== 'first' && flags.includes('--list'))
      console.log(
        `${lang} ${outcome}: ${q} (${expect.join(', ')}) ${answer.groups
          .flatMap(({ found }) => found)
          .slice(0, 3)
          .map(({ route }) => nameOf(route))
          .join(', ')}`,
      )
  }
}
for (const [lang, row] of counts) {
  const total = OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0)
  const shares = OUTCOMES.map((outcome) => `${outcome} ${row[outcome]}`).join(', ')
  console.log(`${lang}: ${((100 * row.first) / total).toFixed(1)} % first of ${total} (${shares})`)
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
console.log(`ms per answer: median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)}`)
