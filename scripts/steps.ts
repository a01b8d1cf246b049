import { parseArgs } from 'node:util'
import { type BodySex, bodySexes } from '../src/body/manifest'
import { handWords } from '../src/words/hand'
import { speak } from '../src/words/i18n'
import { landmarkWords } from '../src/words/landmarks'
import { isLanguage, LANGUAGES } from '../src/words/languages'
import { rulerWords } from '../src/words/ruler'
import { spanWords } from '../src/words/spans'
import { loadDataset } from './data/loadDataset'
import { placeBodies, rulersOf } from './rulers/rulersOf'
import { tellSteps } from './steps/tellSteps'

/** Prints every point's steps, made anew from the data: to be read through after each change. */
async function steps(): Promise<string> {
  const { lang, body } = parseArgs({
    options: {
      lang: { type: 'string', default: 'en' },
      body: { type: 'string', default: 'female' },
    },
  }).values
  if (!isLanguage(lang)) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}.`)
  if (!bodySexes.includes(body as BodySex))
    throw new Error(`--body is one of ${bodySexes.join(', ')}.`)
  await speak(lang)
  const dataset = loadDataset()
  const file = rulersOf(dataset, body as BodySex, await placeBodies(dataset))
  const speech = {
    ruler: rulerWords.get(),
    hand: handWords.get(),
    landmarks: landmarkWords.get(),
    spans: spanWords.get(),
  }
  return `${tellSteps(dataset, file, speech).join('\n')}\n`
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
try {
  process.stdout.write(await steps())
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
