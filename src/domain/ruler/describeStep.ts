import type { Language } from '../../messages/languages'
import { SETTINGS } from '../../messages/settings'
import type { MessagesOf } from '../../messages/types'
import type { Direction } from '../schema/placement'
import { describeCun } from './describeCun'
import { describeHand } from './handMeasure'
import { type LandmarkNames, nameInSentence, withoutPart } from './landmarkNames'
import type { Limb, RulerFacts, RulerMark, RulerSpan } from './rulerSteps'

/** The messages of one language that describe the steps. */
export interface StepMessages {
  readonly language: Language
  readonly ruler: MessagesOf<'ruler'>
  readonly hand: MessagesOf<'hand'>
  readonly landmarks: LandmarkNames
  /** Names of the spans, by id. */
  readonly spans: Readonly<Record<string, string>>
}

/** A step as a person reads or hears it. */
export interface StepDescription {
  /** One sentence: what to do. */
  readonly title: string
  /** How a landmark feels, from the data, in English. Empty if there is nothing to feel. */
  readonly feel: string
  /** How to do it, in a sentence or two; empty if the title is enough. */
  readonly detail: string
}

type PartialStep = Partial<StepDescription> & Pick<StepDescription, 'title'>

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

/** Messages for the directions on each limb: the trunk's words would be misleading there. */
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

/** The names of two places in one sentence, shortened unless that makes them equal. */
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

/** Puts spaces around codes and numbers in languages that need them. */
function spaced({ language }: StepMessages, text: string): string {
  const { spaced: places } = SETTINGS[language].sentences
  return places ? text.replace(places, ' ') : text
}

/** Names the span that the cun are counted on, and the simple fraction of it if there is one. */
function scaleOf(messages: StepMessages, cun: number, span: RulerSpan): string {
  const { ruler, spans } = messages
  if (/thumb|fingers/.test(span.id)) return ''
  const near = cun > 2 && fractionNear(cun / span.cun)
  return sentences(
    messages,
    ruler.inAll({ span: spans[span.id] ?? span.name, cun: describeCun(ruler, span.cun) }),
    near ? ruler[near.is]({ number: ruler.number({ number: cun }) }) : '',
  )
}

/**
 * Describes one step of locating a point.
 *
 * @param locationOf the location of a point by its code, in English; for steps that start at
 *   another point
 */
export function describeStep(
  messages: StepMessages,
  step: RulerFacts,
  locationOf: (code: string) => string | undefined,
): StepDescription {
  const { title, feel = '', detail } = wordsOf(messages, step, locationOf)
  const reaches = step.reaches && messages.ruler.thatIs({ code: step.reaches })
  const all = sentences(messages, detail, reaches)
  return { title: spaced(messages, title), feel, detail: spaced(messages, all) }
}

function wordsOf(
  messages: StepMessages,
  step: RulerFacts,
  locationOf: (code: string) => string | undefined,
): PartialStep {
  const { ruler: t, landmarks } = messages
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
        detail: sentences(messages, byHand(messages, step), scaleOf(messages, step.cun, step.span)),
      }
    case 'measure-level': {
      const from = withoutPart(name(step.from))
      const measure = step.way === 'proximal' ? t.measureUp : t.measureDown
      return {
        title: measure({ cun: describeCun(t, step.cun), from }),
        detail: sentences(
          messages,
          t.stayOnLine(namesOf(landmarks, ...step.on)),
          byHand(messages, step),
          scaleOf(messages, step.cun, step.span),
        ),
      }
    }
    case 'lateral':
      return {
        title: t.measureOut({ cun: describeCun(t, step.cun) }),
        detail: sentences(messages, byHand(messages, step), scaleOf(messages, step.cun, step.span)),
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
      // Less than half a cun is too short to measure.
      const length = step.cun < 0.45 ? t.aLittle : describeCun(t, step.cun)
      return {
        title: t[MOVES_ON[step.limb][step.direction]]({ length }),
        detail: sentences(
          messages,
          byHand(messages, step),
          step.cun >= 1 ? scaleOf(messages, step.cun, step.span) : '',
        ),
      }
    }
    case 'here':
      return { title: t.hereIs({ code: step.code }), detail: step.search ? t.searchAround : '' }
  }
}
