import { describeHand } from './handMeasure'
import type { RulerFacts, RulerPlace, RulerSpan } from './rulerSteps'
import type { Direction } from './schema/placement'

/** A step as a person reads or hears it. */
export interface StepWords {
  /** One sentence: what to do. */
  readonly title: string
  /** How, in a sentence or two; empty where the title says all. */
  readonly detail: string
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  superior: 'upwards',
  inferior: 'downwards',
  anterior: 'forwards',
  posterior: 'backwards',
  medial: 'in towards the midline',
  lateral: 'outwards, away from the midline',
  proximal: 'along the limb towards the trunk',
  distal: 'along the limb away from the trunk',
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 4, 'a quarter of it'],
  [1 / 3, 'a third of it'],
  [1 / 2, 'half of it'],
  [2 / 3, 'two thirds of it'],
  [3 / 4, 'three quarters of it'],
]

/** "2 cun", "1½ cun", "0.7 cun", "half a cun". */
export function describeCun(cun: number): string {
  const tenths = Math.round(cun * 10)
  if (tenths === 5) return 'half a cun'
  return tenths % 10 === 5 ? `${Math.floor(tenths / 10)}½ cun` : `${tenths / 10} cun`
}

/** Nobody measures out less than half a cun. */
const describeMove = (cun: number): string => (cun < 0.45 ? 'a little' : describeCun(cun))

/** Within a sentence, save where it begins with a proper name or a bone's number. */
const within = (name: string): string =>
  /^(?:Adam|Achilles|[A-Z]+\d|EX-)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** "the centre of the navel", "the place between the eyebrows", "BL40". */
export function nameOf({ name, code, feel }: RulerPlace): string {
  if (feel === undefined && code !== undefined) return code
  const inner = within(name)
  if (inner.startsWith('Adam')) return inner
  return /^(?:between|in front|below|under|behind|above)/.test(inner)
    ? `the place ${inner}`
    : `the ${inner}`
}

/** Two places of one sentence; where it keeps them apart, each without what follows its comma. */
function namesOf(from: RulerPlace, to: RulerPlace): readonly [string, string] {
  const short = (place: RulerPlace) => nameOf(place).split(',')[0] ?? ''
  return short(from) === short(to) ? [nameOf(from), nameOf(to)] : [short(from), short(to)]
}

const byHand = (cun: number): string => {
  const hand = describeHand(cun)
  return hand && `By your own hand: ${hand}.`
}

/** On which stretch of the body the cun are counted, and a plain share of it where there is one. */
function scaleOf(cun: number, { name, cun: all }: RulerSpan): string {
  if (/thumb|fingers/.test(name)) return ''
  const near = FRACTIONS.find(([value]) => Math.abs(value - cun / all) < 0.02)
  const share = near && cun > 2 ? ` ${cun} is ${near[1]}.` : ''
  return `${name}: ${all} cun in all.${share}`
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' ')

const describeFraction = (fraction: number): string => {
  const near = FRACTIONS.find(([value]) => Math.abs(value - fraction) < 0.02)
  if (!near) return `${Math.round(fraction * 10)} tenths of the way`
  return near[0] === 1 / 2 ? 'half way' : near[1].replace('of it', 'of the way')
}

/**
 * @param locationOf where a point lies, for steps that start at another point
 */
export function stepWords(
  step: RulerFacts,
  locationOf: (code: string) => string | undefined,
): StepWords {
  const { title, detail } = wordsOf(step, locationOf)
  const reaches = step.reaches && `That is ${step.reaches}.`
  return { title, detail: sentences(detail, reaches) }
}

function wordsOf(step: RulerFacts, locationOf: (code: string) => string | undefined): StepWords {
  switch (step.kind) {
    case 'feel': {
      const { feel, code } = step.place
      return {
        title: `Find ${nameOf(step.place)}${step.opposite ? ' on the other side' : ''}.`,
        detail: feel
          ? sentences(feel, code && `${code} lies here.`)
          : sentences(code && locationOf(code)),
      }
    }
    case 'measure': {
      const [from, to] = namesOf(step.from, step.to)
      return {
        title: `Measure ${describeCun(step.cun)} from ${from} towards ${to}.`,
        detail: sentences(byHand(step.cun), scaleOf(step.cun, step.span)),
      }
    }
    case 'measure-level': {
      const [from, to] = namesOf(...step.on)
      const way = step.way === 'proximal' ? 'up' : 'down'
      return {
        title: `Measure ${describeCun(step.cun)} ${way} the limb from ${nameOf(step.from).split(',')[0]}.`,
        detail: sentences(
          `Stay on the line from ${from} to ${to}.`,
          byHand(step.cun),
          scaleOf(step.cun, step.span),
        ),
      }
    }
    case 'lateral':
      return {
        title: `Measure ${describeCun(step.cun)} straight out from the midline.`,
        detail: sentences(byHand(step.cun), scaleOf(step.cun, step.span)),
      }
    case 'halfway': {
      const [from, to] = namesOf(step.from, step.to)
      return { title: `Go ${describeFraction(step.fraction)} from ${from} to ${to}.`, detail: '' }
    }
    case 'level':
      return {
        title: 'At the same height, go in to the midline.',
        detail: `Stay level with ${nameOf(step.place)}.`,
      }
    case 'cross': {
      const [first, second] = step.by
      const level = nameOf(step.level)
      if (!first) return { title: `Stay level with ${level}.`, detail: '' }
      if (!second)
        return {
          title: `Stay level with ${level}.`,
          detail: `Stop in line with ${nameOf(first)}, straight above or below it.`,
        }
      const [from, to] = namesOf(first, second)
      return {
        title: `Follow the line from ${from} to ${to}.`,
        detail: `Stop level with ${level}.`,
      }
    }
    case 'move':
      return {
        title: `Move ${describeMove(step.cun)} ${DIRECTIONS[step.direction]}.`,
        detail: sentences(byHand(step.cun), step.cun >= 1 ? scaleOf(step.cun, step.span) : ''),
      }
    case 'here':
      return {
        title: `Here is ${step.code}.`,
        detail: 'Search around it: the spot that answers to pressure may lie a little beside.',
      }
  }
}
