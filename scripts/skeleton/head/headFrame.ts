import figures from '../../../data/bones/extremities.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, scale } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import { fromOutside } from '../extremities/ray'
import type { Shape } from '../field'
import { buildWarp, type Tie, type Warp, withMirrored } from '../shapes/warp'
import { atlasPlace } from '../spine/cervical'
import { spineOf } from '../spine/spine'

/**
 * The frame of the head's bones: millimetres of a grown person's skull, the origin midway between
 * the ear canals, z forwards, and the canals level with the lower rims of the eye sockets.
 */
/** Of the skin and what else lies over the bone, metres. */
const over = (place: keyof typeof figures.head.skinOver): number =>
  figures.head.skinOver[place] / 1000

/** Of the opening of an eye socket, millimetres of the frame. */
const SOCKET_HEIGHT = figures.head.socket.height

/** How shapes of the head's frame are put on a body. */
export interface OnBody {
  readonly put: (own: Shape) => Shape
  /** About how many metres a millimetre of the frame measures there. */
  readonly unit: number
  /** Whether a place is on the vault, or in the hollow of the temple behind the eye. */
  readonly isEven: (x: number, y: number, z: number) => boolean
  /** Whether a place is on the underside, or deep in the socket or the nose. */
  readonly isHidden: (x: number, y: number, z: number) => boolean
}

export function onBody(site: BoneSite): OnBody {
  const { shape, toBody } = headFrame(site)
  const unit = (toBody([0, 40, 94])[2] - toBody([0, -3, -87])[2]) / 181
  const above = toBody([0, 47, 0])[1]
  const [, nape, behind] = toBody([0, 14, -40])
  const [side, low] = toBody([41, 14, 0])
  const [, , front] = toBody([46, 30, 50])
  const isEven = (x: number, y: number, z: number) =>
    y > above || (y > nape && z < behind) || (y > low && z < front && x > side)
  const [beside, under, face] = toBody([41, -6, 46])
  const [, , deep] = toBody([30, 16, 58])
  const [, , nuchal] = toBody([0, -28, -34])
  const isHidden = (x: number, y: number, z: number) =>
    x < beside && z < deep && (z > face || (y < under && z > nuchal))
  return { put: shape, unit, isEven, isHidden }
}

const headFrame = (site: BoneSite): Warp => buildWarp(withMirrored(headTies(site)))

function headTies(site: BoneSite): Tie[] {
  const { under } = site
  const ear = site.landmark('tragus-front').position
  const canal: Vec3 = [ear[0] - 0.009, ear[1] + 0.004, ear[2] - 0.006]
  const [, y, z] = canal
  const glabella = under('glabella', over('glabella'))
  const size =
    (glabella[2] - site.under('external-occipital-protuberance', over('occiput'))[2]) / 180
  const at = (up: number, forward: number): Vec3 => [0, y + up * size, z + forward * size]
  const arch = scale(
    add(
      under('zygomatic-arch-upper-mid', over('cheekArch')),
      under('zygomatic-arch-lower-mid', over('cheekArch')),
    ),
    0.5,
  )
  const joint = condyle(site, canal)
  const lip = site.landmark('upper-lip-tubercle').position
  const nose = under('subnasale', over('noseBase'))
  const [rimX, , rimZ] = under('pupil-below', over('socketRim'))
  const lowerRim = site.landmark('pupil-below').position[1] - 3 * size
  const [browX, , browZ] = under('eyebrow-mid', over('brow'))
  // Not level with the brows, which lie low on one body: the socket is as high as it should be.
  const upperRim = lowerRim + (SOCKET_HEIGHT + 3.4) * size
  const [outerX, outerY, outerZ] = under('eyebrow-lateral-end', over('outerBrow'))
  return [
    { own: [58, 0, 0], body: canal },
    { own: [0, 38, 94], body: [0, Math.max(glabella[1], upperRim - 4 * size), glabella[2]] },
    // The skin is hollow lower than where the bones of nose and forehead meet.
    { own: [0, 20, 86.5], body: under('nasion', over('nasion')) },
    { own: [15.5, -29, -8], body: joint },
    { own: [0, -29, -8], body: [0, joint[1], joint[2]] },
    { own: [0, 116, -8], body: under('vertex', over('vertex')) },
    { own: [0, 37, -95], body: towardsSkin(site, at(37, -40), [0, 0, -1], over('scalp')) },
    { own: [0, 95, -62], body: towardsSkin(site, at(55, -25), [0, 0.735, -0.678], over('scalp')) },
    { own: [0, 92, 62], body: towardsSkin(site, at(60, 10), [0, 0.524, 0.852], over('scalp')) },
    { own: [0, -3, -87], body: under('external-occipital-protuberance', over('occiput')) },
    { own: [71, 45, -18], body: towardsSkin(site, at(45, -18), [1, 0, 0], over('scalp')) },
    { own: [50, 33, 71], body: [outerX, Math.max(outerY, upperRim - 5 * size), outerZ] },
    { own: [29, 37, 86], body: [browX, upperRim, browZ] },
    { own: [31, -1, 77], body: [rimX, lowerRim, rimZ] },
    { own: [28, -10, 78], body: under('infraorbital-foramen', over('belowSocket')) },
    { own: [65.5, -3, 36], body: arch },
    { own: [52, -30, -7], body: under('mastoid-tip', over('mastoid')) },
    { own: [48, -60, 12], body: under('mandible-angle', over('jawAngle')) },
    { own: [0, -22, 91], body: nose },
    { own: [0, -49, 93], body: [0, lip[1] - 0.003, lip[2] - over('lip')] },
    { own: [0, -82, 86], body: under('chin-tip', over('chin')) },
    {
      own: [0, -92, 77],
      body: towardsSkin(
        site,
        add(under('chin-tip', 0.02), [0, 0.002, 0]),
        [0, -1, 0],
        over('underChin'),
      ),
    },
  ]
}

/** The middle of an occipital condyle, which the first vertebra carries; it lies well below the ear canal. */
function condyle(site: BoneSite, [, ear]: Vec3): Vec3 {
  const { levels, unit } = spineOf(site)
  const axis = levels[0]!
  const [, y, z] = atlasPlace(axis, unit)
  return [15.5 * unit, Math.min(y + 11.5 * unit, ear - 12 * unit), z + 5.5 * unit]
}

/** How far outside the body the way to the skin begins, metres. */
const OUTSIDE = 0.12

/** From outside towards a place inside the body, until the skin is `depth` behind. */
function towardsSkin(site: BoneSite, inside: Vec3, outwards: Vec3, depth: number): Vec3 {
  const start = add(inside, scale(outwards, OUTSIDE))
  return add(start, scale(outwards, -fromOutside(site, start, scale(outwards, -1)) - depth))
}
