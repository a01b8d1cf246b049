import type { RulerFacts } from './rulerSteps'
import { describeCun } from './rulerWords'

/** What stands beside a step on the figure; nothing for steps that only lead on. */
export function stepLabel(step: RulerFacts): string {
  switch (step.kind) {
    case 'feel':
      // After the comma stands which part of it, which the dot itself shows.
      return step.place.feel === undefined
        ? (step.place.code ?? '')
        : (step.place.name.split(',')[0] ?? '')
    case 'measure':
    case 'measure-level':
    case 'lateral':
      return describeCun(step.cun)
    case 'move':
      return step.cun < 0.45 ? '' : describeCun(step.cun)
    case 'halfway':
      return FRACTION_SIGNS[Math.round(step.fraction * 12)] ?? ''
    case 'here':
      return step.code
    default:
      return ''
  }
}

/** By twelfths. */
const FRACTION_SIGNS: Readonly<Record<number, string>> = { 3: '¼', 4: '⅓', 6: '½', 8: '⅔', 9: '¾' }
