import { type LitBones, litBones } from '../../body/litBones'
import { skeletons } from '../../models/beneath'
import { type LoadedBody, models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useHoveredBone } from '../../state/hoveredBone'
import { useLocate } from '../../state/locate'

/** Returns the bones to light on a body, once skeleton and steps are there. */
export function useLitBones(body: LoadedBody): LitBones {
  const way = useLocate((state) => state.target)
  const shown = useHoveredBone((state) => state.shown)
  const { value: skeleton } = useModel(skeletons(body.id), way !== undefined)
  const { value: rulers } = useModel(models.rulers(body.id), way !== undefined)
  return litBones({ way, rulers, feltAt: skeleton?.feltAt, shown })
}
