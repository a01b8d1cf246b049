import { Vector3 } from 'three'
import { type BranchStop, expandBranch } from '../../domain/points/branches'
import type { Meridian } from '../../domain/schema/meridian'
import type { Skin, SkinPoint } from '../skin'
import { meridianPath } from './meridianPath'

/** One branch of a channel, on the body's left or on its midline. */
export interface ChannelPath {
  readonly channel: string
  readonly paired: boolean
  /** Index of the branch in the channel. */
  readonly branch: number
  /** Metres, body frame. */
  readonly points: readonly Vector3[]
}

/**
 * The lines of all channels on one body.
 *
 * @param places by code: the position of every point, on the left or on the midline
 * @throws PlacementError if no connected path over the skin joins two neighbouring points
 */
export function channelPaths(
  skin: Skin,
  meridians: readonly Meridian[],
  places: ReadonlyMap<string, SkinPoint>,
): ChannelPath[] {
  return meridians.flatMap(({ code: channel, laterality, branches }) =>
    branches.map((entries, branch) => ({
      channel,
      paired: laterality === 'paired',
      branch,
      points: meridianPath(skin, expandBranch(entries).map(placeOf)),
    })),
  )

  function placeOf({ code, opposite, midwayTo }: BranchStop): SkinPoint {
    const { position } = known(code)
    if (midwayTo) return skin.closest(position.clone().lerp(known(midwayTo).position, 0.5))
    return opposite ? skin.closest(new Vector3(-position.x, position.y, position.z)) : known(code)
  }

  function known(code: string): SkinPoint {
    const place = places.get(code)
    if (!place) throw new Error(`${code} has no place on this body.`)
    return place
  }
}
