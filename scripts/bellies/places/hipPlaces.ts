import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MuscleSite } from '../muscleSite'
import { along, mix, type Row, room, rowOf, type Station } from '../shapes/limb'

/** Places of the hip bone and the sacrum at which muscles begin. */
export function hipPlaces(site: MuscleSite) {
  const onHip = (place: Vec3) => site.onBone('hip-bone', place)
  const under = (landmark: string, depth: number) => onHip(site.under(landmark, depth))
  const asis = under('asis', 0.006)
  const lowest = site.surfaces.get('hip-bone')!.box.min[1]
  const tubercle = under('pubic-tubercle', 0.015)
  const sitBone = onHip([asis[0] * 0.56, lowest + 0.012, -0.03])
  const crest = [
    asis,
    onHip(mix(asis, site.landmark('iliac-crest-side').position, 0.5)),
    under('iliac-crest-side', 0.008),
    onHip(
      mix(
        site.landmark('iliac-crest-side').position,
        site.landmark('iliac-crest-top').position,
        0.5,
      ),
    ),
    under('iliac-crest-top', 0.01),
    under('psis', 0.006),
  ]
  const ramus = (share: number): Vec3 =>
    onHip(mix(add(tubercle, [-0.012, -0.022, 0]), add(sitBone, [-0.006, 0, 0.01]), share))
  /** On the outer face of the ilium, so far from the head of the femur, by angle from the front. */
  function ilium(degrees: number, away: number): Vec3 {
    const turn = (degrees * Math.PI) / 180
    const { max, min } = site.surfaces.get('femur')!.box
    const centre: Vec3 = [0, max[1] - 0.02, (min[2] + max[2]) / 2]
    return onOuterFace(site, add(centre, [0, away * Math.sin(turn), away * Math.cos(turn)]))
  }
  return {
    asis,
    /** Front lower point of the ilium. */
    aiis: site.boneFrom('hip-bone', add(asis, [-0.012, -0.036, 0.1]), [0, 0, -1]),
    tubercle,
    psis: crest[5]!,
    /** Along the crest, 0 in front, 1 at the back; so far below it on the outer face. */
    crest(share: number, below = 0): Vec3 {
      const place = along(crest, share)
      return below === 0 ? onHip(place) : onOuterFace(site, add(place, [0, -below, 0]))
    },
    ilium,
    /** On the outer side of the hip; the coordinates as for `ilium`. */
    beside: (...stations: readonly Station[]): Row =>
      rowOf((degrees, away, out) => {
        const bone = ilium(degrees, away)
        return add(bone, [out * Math.max(0, room(site, bone, [1, 0, 0])), 0, 0])
      }, stations),
    /** Along the lower edge of pubis and sit bone. */
    ramus,
    /** Along the upper branch of the pubis, outwards. */
    ramusAbove: (share: number): Vec3 =>
      onHip(mix(add(tubercle, [0.004, 0.004, 0]), add(asis, [-0.03, -0.05, -0.03]), share)),
    /** On the back of the sit bone, outwards. */
    sit: (share: number): Vec3 =>
      site.boneFrom(
        'hip-bone',
        [sitBone[0] - 0.006 + 0.018 * share, lowest + 0.016 + 0.01 * share, -0.2],
        [0, 0, 1],
      ),
    sartorius: [add(asis, [-0.002, -0.004, 0.001]), add(asis, [0.002, -0.012, 0])] as const,
  }
}

/** Seen from the side. */
const onOuterFace = (site: MuscleSite, [, y, z]: Vec3): Vec3 =>
  site.boneFrom('hip-bone', [0.3, y, z], [-1, 0, 0])
