import { parseArgs } from 'node:util'
import { parseRulers, type RulersFile } from '../src/body/rulers'
import type { Dataset } from '../src/domain/dataset'
import { BODY_IDS, DEFAULT_BODY, isBodyId } from '../src/domain/figure/bodies'
import { describeStep, type StepMessages } from '../src/domain/ruler/describeStep'
import { isLanguage, LANGUAGES } from '../src/messages/languages'
import { loadDataset } from './data/loadDataset'
import { loadMessages } from './messages/loadMessages'
import { placeBodies, rulersOf } from './rulers/rulersOf'
import { runCommand, UsageError } from './shared/command'

const USAGE = `[--lang ${LANGUAGES.join('|')}] [--body ${BODY_IDS.join('|')}]`

/** Prints the steps of every point, built from the current data, for review after a change. */
await runCommand(USAGE, async (args) => {
  const { lang, body } = parseArgs({
    args,
    options: {
      lang: { type: 'string', default: 'en' },
      body: { type: 'string', default: DEFAULT_BODY },
    },
  }).values
  if (!isLanguage(lang)) throw new UsageError(`--lang ${JSON.stringify(lang)} is unknown.`)
  if (!isBodyId(body)) throw new UsageError(`--body ${JSON.stringify(body)} is unknown.`)
  const dataset = loadDataset()
  const file = rulersOf(dataset, body, await placeBodies(dataset))
  const { ruler, hand, landmarks, spans } = loadMessages(lang)
  const messages = { language: lang, ruler, hand, landmarks, spans }
  return `${describeSteps(dataset, file, messages).join('\n')}\n`
})

/** The steps of every point as text: one line with its code (and spot), then one line per step. */
function describeSteps(dataset: Dataset, file: RulersFile, messages: StepMessages): string[] {
  const locations = new Map(dataset.points.map(({ code, location }) => [code, location]))
  return parseRulers(file)
    .rulers.filter(({ side }) => side !== 'right')
    .flatMap(({ code, spot, steps }) => [
      spot === undefined ? code : `${code} ${spot}`,
      ...steps.map((step, index) => {
        const { title, feel, detail } = describeStep(messages, step, (other) =>
          locations.get(other),
        )
        return `  ${index + 1}. ${[title, feel, detail].filter(Boolean).join(' ')}`
      }),
    ])
}
