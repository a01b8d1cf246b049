import type { BonesHeader } from './bones'
import type { Ruler } from './rulers'

/**
 * The bone that each step to a point lets the person feel.
 *
 * @param feltAt the bones at landmarks, once they are loaded
 */
export const feltBones = (
  steps: Ruler['steps'],
  feltAt: BonesHeader['feltAt'] = {},
): (string | undefined)[] =>
  steps.map((step) => (step.kind === 'feel' ? feltAt[step.place.landmark ?? ''] : undefined))
