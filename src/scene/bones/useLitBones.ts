import { rulersFor } from '../../body/chooseRuler'
import type { Side } from '../../domain/schema/code'
import { skeletons } from '../../models/beneath'
import { type LoadedBody, models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useHoveredBone } from '../../state/hoveredBone'
import { useLocate } from '../../state/locate'

/** The bones that a step or a text speaks of. */
export interface LitBones {
  /** Whether the person has asked for them by a word of a text. */
  readonly asked: boolean
  /** Whether a step lets the person feel a bone. */
  readonly felt: boolean
  /** Those that are lit now: ids, separated by spaces, so that the same ones are equal. */
  readonly ids: string
  /** Of a pair; `midline` for both. */
  readonly side: Side
}

/** Returns what a text shows, or else what a step lets the person feel, once skeleton and steps are there. */
export function useLitBones(body: LoadedBody): LitBones {
  const target = useLocate((state) => state.target)
  const shown = useHoveredBone((state) => state.shown)
  const { value: skeleton } = useModel(skeletons(body.id), target !== undefined)
  const { value: rulers } = useModel(models.rulers(body.id), target !== undefined)
  const steps =
    (target && rulers && rulersFor(rulers.rulers, target.code, target.side)[target.spot]?.steps) ??
    []
  const felt = steps.map((step) =>
    step.kind === 'feel' ? skeleton?.feltAt[step.place.landmark ?? ''] : undefined,
  )
  return {
    asked: shown !== undefined,
    felt: felt.some((bone) => bone !== undefined),
    ids: shown?.bones.join(' ') ?? (target && felt[target.step]) ?? '',
    side: (shown ?? target)?.side ?? 'midline',
  }
}
