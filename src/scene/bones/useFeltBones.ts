import { rulersFor } from '../../body/chooseRuler'
import { feltBones } from '../../body/feltBones'
import { type LoadedBody, models } from '../../models/models'
import { skeletons } from '../../models/skeletons'
import { useModel } from '../../models/useModel'
import { useLocate } from '../../state/locate'

/** The bones that the steps to a point let the person feel. */
interface FeltBones {
  /** Whether a step names one. */
  readonly any: boolean
  /** That of the current step. */
  readonly now: string | undefined
}

/** Returns the bones to feel, once the steps and the skeleton are there. */
export function useFeltBones(body: LoadedBody): FeltBones {
  const target = useLocate((state) => state.target)
  const { value: skeleton } = useModel(skeletons(body.id), target !== undefined)
  const { value: rulers } = useModel(models.rulers(body.id), target !== undefined)
  const steps =
    (target && rulers && rulersFor(rulers.rulers, target.code, target.side)[target.spot]?.steps) ??
    []
  const felt = feltBones(steps, skeleton?.feltAt)
  return { any: felt.some(Boolean), now: target && felt[target.step] }
}
