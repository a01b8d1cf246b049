import type { Bone, BoneSite } from '../boneSite'
import { blend, symmetric, within } from '../field'
import { base, openBase } from '../head/base'
import { face } from '../head/face'
import { openFace } from '../head/faceOpenings'
import { onBody } from '../head/headFrame'
import { upperTeeth } from '../head/teeth'
import { dome, nuchalLines, temporalLine } from '../head/vault'
import { bluntlyClearOf } from './limbJoints'
import { vertebrae } from './vertebrae'

/** Of the scalp over the dome, metres. */
const SCALP = 0.0055

/** How far the temporal line stands out, metres. */
const TEMPORAL_LINE = 0.0014

/** On a ball of 80 mm, triangles that err by so much meet at about 7°; metres. */
const EVEN_ERROR = 0.00018

/** Of the underside, and deep in sockets and nose, metres. */
const HIDDEN_ERROR = 0.0012

/** Between the skull and the vertebrae, metres. */
const ROOM = 0.0012

/** The skull without the lower jaw, and the upper teeth. */
export function skull(site: BoneSite): Bone[] {
  const body = onBody(site)
  const { put, unit, isEven, isHidden } = body
  const solid = blend(
    4 * unit,
    within(put(dome()), site.inset(SCALP), 0.003),
    within(put(temporalLine()), site.inset(SCALP - TEMPORAL_LINE), 0.003),
    put(blend(4, nuchalLines(), base(), face())),
  )
  // In a short neck the first vertebrae stand close below the skull.
  const open = vertebrae(site)
    .filter(({ id }) => id === 'c1' || id === 'c2')
    .reduce(
      (left, { shape }) => bluntlyClearOf(shape, ROOM, left),
      openBase(openFace(solid, body), body),
    )
  const limit = site.inset(0.0035)
  return [
    {
      id: 'cranium',
      half: 'midline',
      shape: symmetric(within(open, limit, 0.004)),
      cell: 0.0013,
      error: 0.00028,
      smooth: { where: isEven, error: EVEN_ERROR },
      hidden: { where: isHidden, error: HIDDEN_ERROR },
    },
    { id: 'upper-teeth', half: 'midline', shape: symmetric(put(upperTeeth())), cell: 0.0008 },
  ]
}
