import type { Lookup } from '../lookup'
import type { Caution } from '../schema/safety'
import type { Technique } from '../schema/technique'
import { type Verdict, verdictOfAction } from './verdict'

/** Whether a point is offered to anyone, whatever they said of themselves. */
export type SelfPress = 'offer' | 'light' | 'never'

interface SelfPressed {
  readonly selfPress: SelfPress
}

export const verdictOfSelfPress = ({ selfPress }: SelfPressed): Verdict =>
  selfPress === 'offer' ? selfPress : verdictOfAction(selfPress)

/** Whether anyone at all is offered the point. @param point undefined where the code is unknown */
export const isForAnyone = (point: SelfPressed | undefined): boolean =>
  point !== undefined && point.selfPress !== 'never'

/** Whether it may be pressed as firmly as its site allows. */
export const isAtFullStrength = (selfPress: SelfPress): boolean => selfPress === 'offer'

/** Never by caution, else as the strength says. */
export function selfPressOf(
  { cautions = [] }: { readonly cautions?: readonly string[] | undefined },
  cautionOf: Lookup<Pick<Caution, 'action'>>,
  strength: Technique['strength'],
): SelfPress {
  if (cautions.some((id) => cautionOf(id)?.action === 'never')) return 'never'
  return strength === 'light' ? 'light' : 'offer'
}
