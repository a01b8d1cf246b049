import type { Side } from '../domain/schema/code'
import type { BonesHeader } from './bones'
import { rulersFor } from './chooseRuler'
import type { Rulers } from './rulers'

/** The bones that the steps to a point let the person feel. */
export interface FeltBones {
  /** Whether a step names one. */
  readonly any: boolean
  /** That of the current step. */
  readonly now: string | undefined
}

interface Way {
  readonly code: string
  readonly side: Side
  readonly spot: number
  readonly step: number
}

/**
 * Finds the bones of the steps to a point.
 *
 * @param way undefined if no point is being located
 * @param rulers undefined until they are loaded, as are the bones `feltAt` landmarks
 */
export function feltBones(
  way: Way | undefined,
  rulers: Rulers | undefined,
  feltAt: BonesHeader['feltAt'] | undefined,
): FeltBones {
  const steps =
    (way && rulers && rulersFor(rulers.rulers, way.code, way.side)[way.spot]?.steps) ?? []
  const felt = steps.map((step) =>
    step.kind === 'feel' ? feltAt?.[step.place.landmark ?? ''] : undefined,
  )
  return { any: felt.some((bone) => bone !== undefined), now: way && felt[way.step] }
}
