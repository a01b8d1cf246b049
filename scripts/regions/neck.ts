import type { Vec3 } from '../../src/body/frame'
import { type Anatomy, between } from './anatomy'
import { abovePlane, along, lateral, roundTheTrunk, uprightThrough } from './charts'
import type { Painter } from './patches'

/** Tests whether a position is above the collar: the root of the neck from C7 to the breastbone. */
export function aboveTheCollar({ at }: Anatomy): (place: Vec3) => boolean {
  return abovePlane(at('below-c7'), neckRoot({ at }), at('lesser-supraclavicular-fossa'))
}

/** The position where the ridge of the shoulder rises into the neck. */
const neckRoot = ({ at }: Pick<Anatomy, 'at'>) =>
  between(at('supraclavicular-fossa'), at('trapezius-edge-nape'), 0.35)

/** Tests whether a position is above the jawline, the mastoid and the nape's upper line. */
export function aboveTheNeck({ at }: Anatomy): (place: Vec3) => boolean {
  const underChin = between(at('chin-tip'), at('hyoid-upper'), 0.5)
  const border = along(
    [
      between(at('external-occipital-protuberance'), at('below-occiput'), 0.3),
      between(at('occiput-hollow'), at('external-occipital-protuberance'), 0.3),
      between(at('mastoid-process'), at('ear-root-behind-mid'), 0.1),
      at('ear-lobe-behind'),
      between(at('mandible-angle'), at('scm-mid-thyroid'), 0.15),
      between(at('masseter-front'), at('scm-front-thyroid'), 0.2),
      [0, at('hyoid-upper')[1], underChin[2]] as const,
    ]
      .map(lateral)
      .toSorted(([a], [b]) => a - b),
  )
  return ([, y, z]) => y > border(z)
}

/**
 * Throat in front of the sternomastoid, nape behind the trapezius' edge, side of the neck between
 * them.
 */
export function paintNeck({ at }: Anatomy): Painter {
  const depth = (front: string, back: string) => between(at(front), at(back), 0.5)
  const chart = roundTheTrunk([
    depth('hyoid-upper', 'posterior-hairline-mid'),
    depth('cricoid', 'below-c7'),
  ])
  const throat = uprightThrough(chart, [
    at('mandible-angle'),
    at('scm-front-thyroid'),
    at('scm-front-cricoid'),
    between(at('suprasternal-notch'), at('lesser-supraclavicular-fossa'), 0.6),
  ])
  const nape = uprightThrough(chart, [
    between(at('mastoid-process'), at('occiput-hollow'), 0.35),
    between(at('scm-back-thyroid'), at('trapezius-edge-nape'), 0.6),
    between(neckRoot({ at }), at('below-c7'), 0.2),
  ])
  return ({ centre }) => {
    const [angle, y] = chart(centre)
    if (angle < throat(y)) return 'neck-front'
    return angle > nape(y) ? 'neck-back' : 'neck-side'
  }
}
