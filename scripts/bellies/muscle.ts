import type { Vec3 } from '../../src/body/frame'
import type { MuscleSite } from './muscleSite'

/** A piece of a muscle that is modelled by itself: a head, a sheet, a tendon. Left half, metres. */
export interface MusclePart {
  /** As in `data/muscles.json`. */
  readonly muscle: string
  /** Unlike that of any other part. */
  readonly part: string
  /**
   * Fibres side by side, each from origin to insertion: attachments first and last, waypoints
   * between. A single one is a round cord.
   */
  readonly fibres: readonly (readonly Vec3[])[]
  /**
   * Half of the thickness, metres, along (0 at the origin, 1 at the insertion; by length) and across
   * (0 at the first fibre, 1 at the last). The first and the last fibre are the rim, which is
   * rounded off: across what is no wider than it is thick that gives an ellipse.
   */
  readonly thick: (along: number, across: number) => number
  /** The shares of the length that are tendon, at the origin and at the insertion. */
  readonly tendon?: readonly [origin: number, insertion: number]
  /** 0 lies beneath the skin, 1 beneath every 0 that it meets, and so on; less than 0 over a 0. */
  readonly layer: number
  /**
   * How deep beneath the skin its outer surface is drawn to, metres: for sheets that follow the
   * skin. The attachments stay where they are.
   */
  readonly hug?: number
  /** Places along a fibre, if fewer do than its length asks for. */
  readonly rows?: number
  /** Bones that it may run through; those that it is attached to never push its ends. */
  readonly through?: readonly string[]
}

export type BuildMuscles = (site: MuscleSite) => MusclePart[]
