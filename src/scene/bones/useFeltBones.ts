import { type FeltBones, feltBones } from '../../body/feltBones'
import { type LoadedBody, models } from '../../models/models'
import { skeletons } from '../../models/skeletons'
import { useModel } from '../../models/useModel'
import { useLocate } from '../../state/locate'

/** Returns the bones to feel, once the steps and the skeleton are there. */
export function useFeltBones(body: LoadedBody): FeltBones {
  const target = useLocate((state) => state.target)
  const { value: skeleton } = useModel(skeletons(body.id), target !== undefined)
  const { value: rulers } = useModel(models.rulers(body.id), target !== undefined)
  return feltBones(target, rulers, skeleton?.feltAt)
}
