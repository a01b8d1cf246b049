import type { Vec3 } from '../../../src/body/frame'
import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, type Shape } from '../field'
import { rod } from '../shapes/rod'
import { buildWarp, type Tie } from '../shapes/warp'
import { ellipsoid } from '../solids'
import { bluntlyClearOf, inSkin, mean, outwards, sizeOf } from './limbJoints'
import { acromialFacet, scapula } from './scapula'

/**
 * Described in millimetres of a man of 1.73 m, left side: x goes along the chord from the sternal
 * end to the acromial one, y up, z forwards.
 */
const LENGTH = 156

/** Round and bent forwards on the inner side, flat and bent backwards on the outer third. */
function model(): Shape {
  const bone = rod(
    [
      [2, 0, -1, 9, 10],
      [7, 0, 0, 8.8, 10],
      [18, 0, 4, 7.2, 8],
      [36, -2, 9, 6.4, 7],
      [58, -2, 11.5, 6, 6.2],
      [80, -1, 8, 6.2, 5.8],
      [100, 0.5, 0, 7, 5.5],
      [118, 1.5, -6, 9, 5],
      [136, 1.5, -7.5, 10.5, 4.8],
      [150, 0.5, -4, 9.5, 4.8],
      [155, 0, -1.5, 7, 4.2],
    ],
    [0, 1, 0],
  )
  const rough = blend(
    4,
    bone,
    // Conoid tubercle, below and behind where the bend turns.
    ellipsoid([112, -4, -11], [7, 3.5, 4]),
    // Where the first rib's ligament holds the inner end.
    ellipsoid([20, -5, 2], [8, 3.5, 5]),
    // A low ridge in front, where the deltoid begins.
    ellipsoid([122, 1, 2], [12, 2.5, 3]),
  )
  return carve(
    3,
    rough,
    // The groove of the subclavius below.
    rod([
      [50, -9.5, 8, 3],
      [75, -8.5, 5, 3.6],
      [98, -7.5, -3, 3],
    ]),
    // The joint surfaces of both ends.
    ellipsoid([-21, 0, 0], [20, 24, 24]),
    ellipsoid([168, -3, 0], [12, 16, 16]),
  )
}

/** The middle of its sternal end: it stands above the notch of the breastbone. */
function sternalEnd(site: BoneSite): Vec3 {
  const size = sizeOf(site)
  const [, y, z] = site.landmark('suprasternal-notch').position
  return [0.0115 * size, y, z - 0.013 * size]
}

function ties(site: BoneSite): Tie[] {
  const inner = sternalEnd(site)
  const outer = acromialFacet(site)
  const size = sizeOf(site)
  // Between the hollows above and below it, right under the skin.
  const above = site.landmark('supraclavicular-fossa')
  const below = site.landmark('clavicle-mid-lower')
  const out = normalise(add(above.normal, scale(below.normal, 2)))
  const skin = outwards(
    site,
    add(mean(above.position, below.position, 0.7), scale(out, -0.02)),
    out,
  )
  const shareOf = (x: number) => x / LENGTH
  const along = mean(inner, outer, shareOf(62))
  const bend = add(skin, scale(out, -0.0045 - 0.006 * size))
  const lateral = mean(inner, outer, shareOf(130))
  const up = normalise([0, 1, 0.3])
  const roof = add(outwards(site, lateral, up), scale(up, -0.0045 - 0.005 * size))
  const chord = normalise(subtract(outer, inner))
  const beside = (at: Vec3, [y, z]: readonly [number, number]): Vec3 =>
    add(at, add(scale([0, 1, 0], (y * size) / 1000), scale(acrossOf(chord), (z * size) / 1000)))
  return [
    { own: [0, 0, 0], body: inner },
    { own: [0, 20, 0], body: beside(inner, [20, 0]) },
    { own: [0, 0, 20], body: beside(inner, [0, 20]) },
    { own: [LENGTH, 0, 0], body: outer },
    { own: [LENGTH, 20, 0], body: beside(outer, [20, 0]) },
    { own: [LENGTH, 0, 20], body: beside(outer, [0, 20]) },
    // Along the chord it stays where its length puts it.
    { own: [62, -2, 11.5], body: [along[0], bend[1], bend[2]] },
    { own: [130, 1.5, -7], body: [lateral[0], roof[1], lateral[2] - 0.007 * size] },
  ]
}

/** Forwards, level and square to the chord. */
const acrossOf = ([x, , z]: Vec3): Vec3 => normalise([-z, 0, x])

export function clavicle(site: BoneSite): Bone[] {
  const warp = buildWarp(ties(site))
  const blade = scapula(site)[0]!.shape
  const shape = inSkin(site, bluntlyClearOf(blade, 0.0015, warp.shape(model())))
  return [{ id: 'clavicle', half: 'left', shape, cell: 0.0012 }]
}
