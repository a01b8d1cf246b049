import type { MessagesOf } from '../../messages/types'
import type { PointTechnique } from '../atlas'
import type { PhaseName, Tool } from './demonstration'

type Words = MessagesOf<'techniquePlayer'>

const placeWords = (t: Words): Record<Tool, string> => ({
  thumb: t.placeThumb,
  'finger-pads': t.placeFingerPads,
  'middle-finger': t.placeMiddleFinger,
  knuckle: t.placeKnuckle,
  knuckles: t.placeKnuckles,
  pincer: t.placePincer,
  palm: t.placePalm,
  ball: t.placeBall,
  roller: t.placeRoller,
  cane: t.placeCane,
})

const strengthWords = (t: Words): Record<PointTechnique['strength'], string> => ({
  light: t.pressLight,
  'light-to-moderate': t.pressLightToModerate,
  moderate: t.pressModerate,
})

/** The instruction for a phase. */
export function describePhase(
  t: Words,
  phase: PhaseName,
  { strength }: Pick<PointTechnique, 'strength'>,
  tool: Tool,
): string {
  if (phase === 'approach') return placeWords(t)[tool]
  return phase === 'press' ? strengthWords(t)[strength] : t[phase]
}
