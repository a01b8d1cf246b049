import type { Pressing } from './atlas'
import type { PhaseName, Tool } from './press'

const PLACE_WORDS: Record<Tool, string> = {
  thumb: 'Lay the pad of the thumb on the point.',
  'finger-pads': 'Lay the pads of three fingers on the point, side by side.',
  'middle-finger': 'Lay the pad of the middle finger on the point.',
  knuckle: 'Set one bent knuckle on the point.',
  knuckles: 'Make a loose fist and set the knuckles on the point.',
  pincer: 'Take the point between the thumb and a finger.',
  palm: 'Lay the heel of the hand on the point.',
  ball: 'Bring the ball on to the point, as between you and a wall.',
  roller: 'Bring the roller on to the point.',
  cane: 'Set the knob of the cane on the point.',
}

const PRESS_WORDS: Record<Pressing['strength'], string> = {
  light: 'Sink in slowly and lightly.',
  'light-to-moderate': 'Sink in slowly, until it feels firm and still pleasant.',
  moderate: 'Lean in slowly, as far as a good ache and never pain.',
}

/** What one does in a phase. */
export function phaseWords(
  phase: PhaseName,
  { strength }: Pick<Pressing, 'strength'>,
  tool: Tool,
): string {
  switch (phase) {
    case 'approach':
      return PLACE_WORDS[tool]
    case 'press':
      return PRESS_WORDS[strength]
    case 'hold':
      return 'Hold still and breathe out slowly.'
    case 'knead':
      return 'Knead in small, slow circles; the skin goes along.'
    case 'rub':
      return 'Rub gently to and fro.'
    case 'release':
      return 'Let go as slowly as you came.'
  }
}
