import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../scripts/data/loadDataset'
import { loadMessages } from '../../scripts/messages/loadMessages'
import { handOf, placeBodies, rulersOf } from '../../scripts/rulers/rulersOf'
import { parseRulers } from '../../src/body/rulers'
import { buildIndex, buildTexts } from '../../src/domain/buildAtlas'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { describeStep } from '../../src/domain/ruler/describeStep'
import { HAND_TOLERANCE, phraseLength } from '../../src/domain/ruler/handMeasure'
import { limbOf, type RulerFacts, type RulerMark } from '../../src/domain/ruler/rulerSteps'
import { LANGUAGES, type Language } from '../../src/messages/languages'

const dataset = loadDataset()
const atlases = await placeBodies(dataset)
const summaries = new Map(buildIndex(dataset, new Map()).points.map((point) => [point.code, point]))
const pressings = new Map(buildTexts(dataset).points.map(({ code, pressing }) => [code, pressing]))
const isOffered = (code: string) => summaries.get(code)?.selfPress !== 'never'

const rulers = BODY_IDS.flatMap((bodyId) =>
  parseRulers(rulersOf(dataset, bodyId, atlases))
    .rulers.filter(({ side }) => side !== 'right')
    .map((ruler) => ({ ...ruler, bodyId, name: `${ruler.code} ${ruler.spot ?? ''} (${bodyId})` })),
)
const offered = rulers.filter(({ code }) => isOffered(code))

/** Every landmark or point that a step names. */
function placesOf(step: RulerFacts): readonly RulerMark[] {
  switch (step.kind) {
    case 'feel':
    case 'level':
      return [step.place]
    case 'measure':
    case 'halfway':
      return [step.from, step.to]
    case 'measure-level':
      return [step.from, ...step.on]
    case 'cross':
      return step.level ? [step.level, ...step.by] : step.by
    default:
      return []
  }
}

describe('the steps to an offered point', () => {
  test('never name or touch a place that must not be pressed', () => {
    const untouched = new Set(
      dataset.landmarks.filter(({ untouched }) => untouched).map(({ id }) => id),
    )
    const found = offered.flatMap(({ name, steps }) =>
      steps.flatMap((step) =>
        placesOf(step)
          .filter(({ landmark = '', code = '' }) => untouched.has(landmark) || !isKnown(code))
          .map((place) => `${name}: ${place.name}`),
      ),
    )
    expect(found).toEqual([])
  })

  /** A code may appear if it is offered, or at a mark that is only seen, such as the navel. */
  const isKnown = (code: string) => code === '' || isOffered(code) || SEEN.includes(code)
  const SEEN = ['CV8', 'CV22']

  test('use only marks that can be felt or seen', () => {
    const blind = offered.flatMap(({ name, steps }) =>
      steps.flatMap((step) =>
        step.kind === 'feel' && step.place.feel === undefined
          ? [`${name}: ${step.place.name}`]
          : [],
      ),
    )
    expect(blind).toEqual([])
  })

  test('ask to search around a point only at full strength and away from unprotected structures', () => {
    const bare = ['artery', 'nerve', 'eye']
    const kinds = new Map(dataset.structures.map(({ id, kind }) => [id, kind]))
    for (const { code, name, steps } of offered) {
      const last = steps.at(-1)!
      if (last.kind !== 'here' || !last.search) continue
      expect(pressings.get(code)!.strength, name).not.toBe('light')
      const beneath = dataset.points.find((point) => point.code === code)?.beneath ?? []
      const under = beneath.filter(({ cover }) => cover === 'skin')
      expect(
        under.filter(({ structure }) => bare.includes(kinds.get(structure) ?? '')),
        name,
      ).toEqual([])
    }
  })

  test('start with something to feel', () => {
    for (const { name, steps } of offered) expect(steps[0]?.kind, name).toBe('feel')
  })
})

/** By language: the words for the midline and for the sides of a hand. */
const SIDES: Readonly<Record<Language, readonly [midline: RegExp, hand: RegExp]>> = {
  en: [/midline/, /thumb side|little-finger side|palm side|back of the hand/],
  es: [/línea media/, /pulgar|meñique|palma|dorso/],
  zh: [/正中线/, /拇指侧|小指侧|掌面|手背/],
}

describe.each(LANGUAGES)('the texts of the steps in %s', (language) => {
  const { ruler, hand, landmarks, spans } = loadMessages(language)
  const speech = { language, ruler, hand, landmarks, spans }
  const tell = (step: RulerFacts) => describeStep(speech, step, () => undefined)
  test('name the sides of a hand by its fingers, and the midline only on trunk and head', () => {
    const [midline, thumb] = SIDES[language]
    for (const { code, name, steps } of rulers) {
      const limb = limbOf(summaries.get(code)!.part)
      for (const step of steps) {
        if (step.kind !== 'move') continue
        const { title } = tell(step)
        const sideways = ['medial', 'lateral'].includes(step.direction)
        if (limb === 'trunk' && sideways) expect(title, name).toMatch(midline)
        if (limb !== 'trunk') expect(title, name).not.toMatch(midline)
        if (limb === 'hand' && sideways) expect(title, name).toMatch(thumb)
      }
    }
  })
})

test('hand measures occur only where they agree with bone measurement on both bodies', () => {
  const off = dataset.points.flatMap(({ code, hand = [] }) =>
    hand.flatMap(({ words, cun, span }) =>
      BODY_IDS.flatMap((bodyId) => {
        const { unit } = atlases[bodyId].spans.get(span)!
        const found = phraseLength(words, handOf(atlases[bodyId])) / unit
        return Math.abs(found - cun) <= HAND_TOLERANCE
          ? []
          : [`${code}: "${words}" is ${found.toFixed(2)} cun of ${span} (${bodyId}), not ${cun}`]
      }),
    ),
  )
  expect(off).toEqual([])
})
