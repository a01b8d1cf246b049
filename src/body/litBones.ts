import type { Side } from '../domain/schema/code'
import type { BonesHeader } from './bones'
import { rulersFor } from './chooseRuler'
import type { Rulers } from './rulers'

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

interface Told {
  /** The way to a point, and the step that is shown of it; undefined if no point is being located. */
  readonly way:
    | {
        readonly code: string
        readonly side: Side
        readonly spot: number
        readonly step: number
      }
    | undefined
  /** Undefined until they are loaded, as are the bones `feltAt` landmarks. */
  readonly rulers: Rulers | undefined
  readonly feltAt: BonesHeader['feltAt'] | undefined
  /** What a text shows. */
  readonly shown: { readonly bones: readonly string[]; readonly side: Side } | undefined
}

/** Finds the bones to light: what a text shows, or else what the current step lets the person feel. */
export function litBones({ way, rulers, feltAt, shown }: Told): LitBones {
  const steps =
    (way && rulers && rulersFor(rulers.rulers, way.code, way.side)[way.spot]?.steps) ?? []
  const felt = steps.map((step) =>
    step.kind === 'feel' ? feltAt?.[step.place.landmark ?? ''] : undefined,
  )
  const ids = shown?.bones.join(' ') ?? (way && felt[way.step]) ?? ''
  return {
    asked: shown !== undefined,
    felt: felt.some((bone) => bone !== undefined),
    // A rib with its cartilage, which people call rib too.
    ids: ids.includes('rib-') ? `${ids} ${ids.replaceAll('rib-', 'costal-cartilage-')}` : ids,
    side: (shown ?? way)?.side ?? 'midline',
  }
}
