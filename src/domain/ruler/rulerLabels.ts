import type { MessagesOf } from '../../messages/types'
import { describeCun } from './describeCun'
import { type LandmarkNames, nameAlone, withoutPart } from './landmarkNames'
import type { RulerFacts } from './rulerSteps'

/** What stands beside a step on the figure; nothing for steps that only lead on. */
export function stepLabel(
  t: MessagesOf<'ruler'>,
  landmarks: LandmarkNames,
  step: RulerFacts,
): string {
  switch (step.kind) {
    case 'feel':
      // The dot itself shows which part of the landmark is meant.
      return step.place.feel === undefined
        ? (step.place.code ?? '')
        : withoutPart(nameAlone(landmarks, step.place))
    case 'measure':
    case 'measure-level':
    case 'lateral':
      return describeCun(t, step.cun)
    case 'move':
      return step.cun < 0.45 ? '' : describeCun(t, step.cun)
    case 'halfway':
      return FRACTION_SIGNS[Math.round(step.fraction * 60)] ?? ''
    case 'here':
      return step.code
    default:
      return ''
  }
}

/** By the fraction in sixtieths. */
const FRACTION_SIGNS: Readonly<Record<number, string>> = {
  12: '⅕',
  15: '¼',
  20: '⅓',
  24: '⅖',
  30: '½',
  36: '⅗',
  40: '⅔',
  45: '¾',
  48: '⅘',
}
