import type { Language } from '../../messages/languages'
import { SETTINGS } from '../../messages/settings'
import type { MessagesOf } from '../../messages/types'
import type { Direction } from '../schema/placement'
import { describeCun } from './describeCun'
import { describeHand } from './handMeasure'
import { type LandmarkNames, nameInSentence, withoutPart } from './landmarkNames'
import type { Limb, RulerFacts, RulerMark, RulerSpan } from './rulerSteps'

/** What steps are told in: the words of one language. */
export interface StepMessages {
  readonly language: Language
  readonly ruler: MessagesOf<'ruler'>
  readonly hand: MessagesOf<'hand'>
  readonly landmarks: LandmarkNames
  /** Names of the stretches of the body, by id. */
  readonly spans: Readonly<Record<string, string>>
}

/** A step as a person reads or hears it. */
export interface StepDescription {
  /** One sentence: what to do. */
  readonly title: string
  /** How a place is felt, as the data says it: in English. Empty where nothing is felt. */
  readonly feel: string
  /** How, in a sentence or two; empty where the title says all. */
  readonly detail: string
}

type Said = Partial<StepDescription> & Pick<StepDescription, 'title'>

const MOVES = {
  superior: 'moveSuperior',
  inferior: 'moveInferior',
  anterior: 'moveAnterior',
  posterior: 'movePosterior',
  medial: 'moveMedial',
  lateral: 'moveLateral',
  proximal: 'moveProximal',
  distal: 'moveDistal',
} as const satisfies Readonly<Record<Direction, string>>

const SIDES = { medial: 'moveInnerSide', lateral: 'moveOuterSide' } as const

/** What the body's directions are called on a limb, where the trunk's words would mislead. */
const MOVES_ON = {
  trunk: MOVES,
  arm: { ...MOVES, ...SIDES },
  hand: {
    ...MOVES,
    medial: 'moveLittleFinger',
    lateral: 'moveThumb',
    anterior: 'movePalm',
    posterior: 'moveBackOfHand',
  },
  leg: { ...MOVES, ...SIDES },
  foot: { ...MOVES, medial: 'moveBigToe', lateral: 'moveLittleToe' },
} as const satisfies Readonly<Record<Limb, Readonly<Record<Direction, string>>>>

const FRACTIONS = [
  { value: 1 / 5, go: 'goFifth', is: 'isFifth' },
  { value: 1 / 4, go: 'goQuarter', is: 'isQuarter' },
  { value: 1 / 3, go: 'goThird', is: 'isThird' },
  { value: 2 / 5, go: 'goTwoFifths', is: 'isTwoFifths' },
  { value: 1 / 2, go: 'goHalf', is: 'isHalf' },
  { value: 3 / 5, go: 'goThreeFifths', is: 'isThreeFifths' },
  { value: 2 / 3, go: 'goTwoThirds', is: 'isTwoThirds' },
  { value: 3 / 4, go: 'goThreeQuarters', is: 'isThreeQuarters' },
  { value: 4 / 5, go: 'goFourFifths', is: 'isFourFifths' },
] as const

const fractionNear = (share: number) =>
  FRACTIONS.find(({ value }) => Math.abs(value - share) < 0.005)

/** Two places of one sentence; where it keeps them apart, each without which part of it. */
function namesOf(names: LandmarkNames, first: RulerMark, second: RulerMark) {
  const [from, to] = [nameInSentence(names, first), nameInSentence(names, second)]
  const short = { from: withoutPart(from), to: withoutPart(to) }
  return short.from === short.to ? { from, to } : short
}

const sentences = ({ language }: StepMessages, ...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(SETTINGS[language].sentences.gap)

function byHand(
  { ruler, hand }: StepMessages,
  { cun, byHand }: { readonly cun: number; readonly byHand?: true },
): string {
  const widths = byHand ? describeHand(hand, cun) : ''
  return widths && ruler.byHand({ hand: widths })
}

/** Sets codes and numbers apart where the language does. */
function spaced({ language }: StepMessages, text: string): string {
  const { spaced: places } = SETTINGS[language].sentences
  return places ? text.replace(places, ' ') : text
}

/** On which stretch of the body the cun are counted, and a plain share of it where there is one. */
function scaleOf(speech: StepMessages, cun: number, span: RulerSpan): string {
  const { ruler, spans } = speech
  if (/thumb|fingers/.test(span.id)) return ''
  const near = cun > 2 && fractionNear(cun / span.cun)
  return sentences(
    speech,
    ruler.inAll({ span: spans[span.id] ?? span.name, cun: describeCun(ruler, span.cun) }),
    near ? ruler[near.is]({ number: ruler.number({ number: cun }) }) : '',
  )
}

/**
 * @param locationOf where a point lies, for steps that start at another point; in English
 */
export function describeStep(
  speech: StepMessages,
  step: RulerFacts,
  locationOf: (code: string) => string | undefined,
): StepDescription {
  const { title, feel = '', detail } = wordsOf(speech, step, locationOf)
  const reaches = step.reaches && speech.ruler.thatIs({ code: step.reaches })
  const all = sentences(speech, detail, reaches)
  return { title: spaced(speech, title), feel, detail: spaced(speech, all) }
}

function wordsOf(
  speech: StepMessages,
  step: RulerFacts,
  locationOf: (code: string) => string | undefined,
): Said {
  const { ruler: t, landmarks } = speech
  const name = (place: RulerMark) => nameInSentence(landmarks, place)
  switch (step.kind) {
    case 'feel': {
      const { feel, code } = step.place
      const title = (step.opposite ? t.findOpposite : t.find)({ place: name(step.place) })
      if (!feel) return { title, feel: (code && locationOf(code)) ?? '' }
      return { title, feel, detail: code ? t.liesHere({ code }) : '' }
    }
    case 'measure':
      return {
        title: t.measure({
          cun: describeCun(t, step.cun),
          ...namesOf(landmarks, step.from, step.to),
        }),
        detail: sentences(speech, byHand(speech, step), scaleOf(speech, step.cun, step.span)),
      }
    case 'measure-level': {
      const from = withoutPart(name(step.from))
      const measure = step.way === 'proximal' ? t.measureUp : t.measureDown
      return {
        title: measure({ cun: describeCun(t, step.cun), from }),
        detail: sentences(
          speech,
          t.stayOnLine(namesOf(landmarks, ...step.on)),
          byHand(speech, step),
          scaleOf(speech, step.cun, step.span),
        ),
      }
    }
    case 'lateral':
      return {
        title: t.measureOut({ cun: describeCun(t, step.cun) }),
        detail: sentences(speech, byHand(speech, step), scaleOf(speech, step.cun, step.span)),
      }
    case 'halfway': {
      const near = fractionNear(step.fraction)
      if (!near) throw new Error(`No words for ${step.fraction} of a way`)
      return { title: t[near.go](namesOf(landmarks, step.from, step.to)) }
    }
    case 'level':
      return { title: t.goToMidline, detail: t.stayLevel({ place: name(step.place) }) }
    case 'cross': {
      const [first, second] = step.by
      const place = step.level && name(step.level)
      if (first && second && place)
        return {
          title: t.followLine(namesOf(landmarks, first, second)),
          detail: t.stopLevel({ place }),
        }
      const stop = step.onTop ? t.stopBehind : t.stopInLine
      return {
        title: place ? t.stayLevel({ place }) : step.onTop ? t.stayAsFarBack : t.stayAtThatHeight,
        detail: first ? stop({ place: name(first) }) : '',
      }
    }
    case 'move': {
      // Nobody measures out less than half a cun.
      const length = step.cun < 0.45 ? t.aLittle : describeCun(t, step.cun)
      return {
        title: t[MOVES_ON[step.limb][step.direction]]({ length }),
        detail: sentences(
          speech,
          byHand(speech, step),
          step.cun >= 1 ? scaleOf(speech, step.cun, step.span) : '',
        ),
      }
    }
    case 'here':
      return { title: t.hereIs({ code: step.code }), detail: step.search ? t.searchAround : '' }
  }
}
