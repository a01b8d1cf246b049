import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, scale } from '../../shared/vectors'
import type { MuscleSite } from '../muscleSite'
import { legOf } from '../shapes/limb'

/** Attachments around the knee. */
export function kneePlaces(site: MuscleSite) {
  const patella = (landmark: string) => site.onBone('patella', site.under(landmark, 0.01))
  const tuberosity = site.onBone('tibia', site.under('tibial-tuberosity', 0.006))
  const leg = legOf(site)
  const base = patella('patella-base-mid')
  const inner = patella('patella-base-medial')
  const outer = patella('patella-base-lateral')
  return {
    tuberosity,
    base,
    inner,
    outer,
    innerEdge: site.onBone('patella', add(inner, [-0.009, -0.023, -0.006])),
    outerEdge: site.onBone('patella', add(outer, [0.006, -0.014, -0.003])),
    apex: site.onBone('patella', site.under('patella-apex', 0.008)),
    /** On the inner face of the tibia, where sartorius and semitendinosus end. */
    pes: (share: number, degrees: number) =>
      lifted(site, 'tibia', leg.at(share, degrees, 1.2), leg.at(share, degrees, 0), 0.001),
    fibulaHead: site.onBone('fibula', site.under('fibula-head', 0.006)),
  }
}

/** A place on a bone, seen from outside towards the inside, and so far outside of it. */
function lifted(site: MuscleSite, bone: string, from: Vec3, to: Vec3, by: number): Vec3 {
  const way = directionTo(from, to)
  return add(site.boneFrom(bone, from, way), scale(way, -by))
}
