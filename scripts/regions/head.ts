import { type Anatomy, between } from './anatomy'
import { along, borderThrough, frontal, lateral, outline } from './charts'
import type { Painter } from './patches'

/** Scalp, forehead, temple, ear, face and jaw. */
export function paintHead({ at }: Anatomy): Painter {
  const isEar = outline(lateral, [
    between(at('tragus-front'), at('ear-root-upper'), -1.1),
    between(at('tragus-front'), at('zygomatic-arch-upper-mid'), 0.08),
    between(at('ear-root-upper'), at('zygomatic-arch-upper-mid'), 0.2),
    between(at('ear-root-upper'), at('ear-apex-scalp'), 0.7),
    between(at('ear-root-behind-mid'), at('ear-apex-scalp'), 1.1),
    between(at('tragus-front'), at('ear-apex-scalp'), 1.9),
    between(at('tragus-front'), at('ear-root-behind-mid'), 1.6),
    between(at('intertragic-notch'), at('ear-lobe-behind'), 1.8),
    between(at('tragus-front'), at('intertragic-notch'), 3.9),
  ])
  const earRoot = at('mastoid-tip')[0] * 0.95
  const isTemple = outline(lateral, [
    between(at('eyebrow-lateral-end'), at('hairline-temple'), 0.25),
    between(at('eyebrow-lateral-end'), at('hairline-corner'), 0.5),
    between(at('hairline-temple'), at('hairline-corner'), 0.9),
    between(at('ear-apex-scalp'), at('ears-apex-midline'), 0.5),
    between(at('ear-apex-scalp'), at('ears-apex-midline'), 0.12),
    at('ear-root-upper'),
    at('zygomatic-arch-upper-mid'),
    between(at('outer-canthus'), at('zygomatic-arch-upper-mid'), 0.3),
  ])
  const templeSide = at('eyebrow-lateral-end')[0] * 0.85
  const hairline = borderThrough(frontal, [
    at('anterior-hairline-mid'),
    between(at('anterior-hairline-mid'), at('hairline-corner'), 0.6),
    at('hairline-corner'),
  ])
  const brow = borderThrough(frontal, [
    between(at('glabella'), at('nasion'), 0.3),
    between(at('eyebrow-medial-end'), at('inner-canthus'), 0.25),
    between(at('eyebrow-mid'), at('eyeball-front'), 0.3),
    between(at('eyebrow-lateral-end'), at('outer-canthus'), 0.25),
  ])
  const behindTheFace = borderThrough(
    ([, y, z]) => [y, z],
    [
      between(at('hairline-corner'), at('anterior-hairline-mid'), 0.1),
      at('hairline-temple'),
      at('ear-root-upper'),
      at('tragus-front'),
      at('ear-lobe-behind'),
    ],
  )
  const cheek = along(
    [
      at('mandible-condyle-behind'),
      between(at('zygomatic-arch-lower-mid'), at('zygomatic-arch-upper-mid'), 0.4),
      between(at('zygomatic-lower'), at('masseter-front'), 0.4),
      between(at('mouth-corner'), at('masseter-front'), 0.3),
      at('mentolabial-sulcus-mid'),
    ]
      .map(lateral)
      .toSorted(([a], [b]) => a - b),
  )
  return ({ centre }) => {
    const [x, y, z] = centre
    if (x > earRoot && isEar(centre)) return 'ear'
    if (x > templeSide && isTemple(centre)) return 'temple'
    if (z < behindTheFace(y) || y > hairline(x)) return 'scalp'
    if (y > brow(x)) return 'forehead'
    return y > cheek(z) ? 'face' : 'jaw'
  }
}
