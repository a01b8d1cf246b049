import { parseArgs } from 'node:util'
import handMessages from 'virtual:messages/hand'
import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import spansMessages from 'virtual:messages/spans'
import { parseRulers, type RulersFile } from '../src/body/rulers'
import { BODY_IDS, DEFAULT_BODY, isBodyId } from '../src/domain/bodies'
import type { Dataset } from '../src/domain/dataset'
import { describeStep, type RulerMessages } from '../src/domain/ruler/describeStep'
import { isLanguage, LANGUAGES } from '../src/messages/languages'
import { messagesOf, setLocale } from '../src/messages/messages'
import { loadDataset } from './data/loadDataset'
import { placeBodies, rulersOf } from './rulers/rulersOf'
import { runCommand } from './shared/command'

/** Prints every point's steps, made anew from the data: to be read through after each change. */
await runCommand(async (args) => {
  const { lang, body } = parseArgs({
    args,
    options: {
      lang: { type: 'string', default: 'en' },
      body: { type: 'string', default: DEFAULT_BODY },
    },
  }).values
  if (!isLanguage(lang)) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}.`)
  if (!isBodyId(body)) throw new Error(`--body is one of ${BODY_IDS.join(', ')}.`)
  await setLocale(lang)
  const dataset = loadDataset()
  const file = rulersOf(dataset, body, await placeBodies(dataset))
  const speech = {
    ruler: messagesOf(rulerMessages),
    hand: messagesOf(handMessages),
    landmarks: messagesOf(landmarksMessages),
    spans: messagesOf(spansMessages),
  }
  return `${tellSteps(dataset, file, speech).join('\n')}\n`
})

/** Every point's steps as a person reads them: a line with its code (and place), then one a step. */
function tellSteps(dataset: Dataset, file: RulersFile, speech: RulerMessages): string[] {
  const locations = new Map(dataset.points.map(({ code, location }) => [code, location]))
  return parseRulers(file)
    .rulers.filter(({ side }) => side !== 'right')
    .flatMap(({ code, spot, steps }) => [
      spot === undefined ? code : `${code} ${spot}`,
      ...steps.map((step, at) => {
        const { title, feel, detail } = describeStep(speech, step, (each) => locations.get(each))
        return `  ${at + 1}. ${[title, feel, detail].filter(Boolean).join(' ')}`
      }),
    ])
}
