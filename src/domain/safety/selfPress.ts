import type { Lookup } from '../lookup'
import type { Caution } from '../schema/safety'
import type { Technique } from '../schema/technique'
import { type Verdict, verdictOfAction } from './verdict'

/** Whether a point can be offered at all, before anything about the person is known. */
export type SelfPress = 'offer' | 'light' | 'never'

interface SelfPressed {
  readonly selfPress: SelfPress
}

export const verdictOfSelfPress = ({ selfPress }: SelfPressed): Verdict =>
  selfPress === 'offer' ? selfPress : verdictOfAction(selfPress)

/**
 * Whether the point can be offered to at least some people.
 *
 * @param point undefined if the code is unknown
 */
export const isForAnyone = (point: SelfPressed | undefined): boolean =>
  point !== undefined && point.selfPress !== 'never'

/** Whether the point may be pressed as firmly as its site allows. */
export const isAtFullStrength = (selfPress: SelfPress): boolean => selfPress === 'offer'

/** `never` if a caution says so, otherwise by the strength of the technique. */
export function selfPressOf(
  { cautions = [] }: { readonly cautions?: readonly string[] | undefined },
  cautionOf: Lookup<Pick<Caution, 'action'>>,
  strength: Technique['strength'],
): SelfPress {
  if (cautions.some((id) => cautionOf(id)?.action === 'never')) return 'never'
  return strength === 'light' ? 'light' : 'offer'
}
