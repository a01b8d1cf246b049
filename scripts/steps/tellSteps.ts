import { parseRulers, type RulersFile } from '../../src/body/rulers'
import type { Dataset } from '../../src/domain/dataset'
import { describeStep, type RulerMessages } from '../../src/domain/ruler/describeStep'

/** Every point's steps as a person reads them: a line with its code (and place), then one a step. */
export function tellSteps(dataset: Dataset, file: RulersFile, speech: RulerMessages): string[] {
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
