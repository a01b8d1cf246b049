import type { Vec3 } from '../../src/body/frame'
import { add, directionTo, scale } from '../shared/vectors'
import type { MuscleSite } from './muscleSite'

/** Attachments around the knee. */
export function kneePlaces(site: MuscleSite) {
  const patella = (landmark: string) => site.onBone('patella', site.under(landmark, 0.01))
  const tuberosity = site.onBone('tibia', site.under('tibial-tuberosity', 0.006))
  const base = patella('patella-base-mid')
  const inner = patella('patella-base-medial')
  const outer = patella('patella-base-lateral')
  return {
    tuberosity,
    base,
    inner,
    outer,
    innerEdge: site.onBone('patella', add(inner, [-0.006, -0.016, -0.003])),
    outerEdge: site.onBone('patella', add(outer, [0.006, -0.014, -0.003])),
    apex: site.onBone('patella', site.under('patella-apex', 0.008)),
    /** Where sartorius and semitendinosus end, on the inner face of the tibia. */
    pes: (down: number) => lifted(site, 'tibia', add(tuberosity, [-0.02, -down, -0.004]), 0.0015),
    fibulaHead: site.onBone('fibula', site.under('fibula-head', 0.006)),
  }
}

/** The place so far outside a bone that is nearest to one below the skin. */
export function lifted(site: MuscleSite, bone: string, near: Vec3, by: number): Vec3 {
  const outside = add(near, scale(directionTo(site.joint('knee'), near), 0.05))
  const place = site.boneFrom(bone, outside, directionTo(outside, near))
  return add(place, scale(directionTo(place, outside), by))
}
