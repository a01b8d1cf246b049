import { type Anatomy, between } from './anatomy'
import { borderThrough, fromAbove, lateral } from './charts'
import type { Painter } from './patches'

/** Minimum downward component of the normal on the sole. */
const SOLE_FACES_DOWN = 0.45

/** Ankle, heel, sole, top of the foot and toes; nothing above the ankle. */
export function paintFoot({ at }: Anatomy): Painter {
  const ankleTop = borderThrough(lateral, [
    between(at('achilles-malleolus-level'), at('gastrocnemius-v'), 0.15),
    between(at('lateral-malleolus'), at('fibula-head'), 0.1),
    between(at('ankle-front-mid'), at('tibia-crest-mid'), 0.13),
  ])
  const ankleEnd = borderThrough(lateral, [
    between(at('achilles-malleolus-level'), at('heel-back'), 0.3),
    between(at('achilles-insertion-medial'), at('heel-medial'), 0.2),
    between(at('below-lateral-malleolus'), at('sole-under-malleolus'), 0.1),
    between(at('ankle-front-lateral'), at('metatarsal-5-tuberosity'), 0.2),
    between(at('ankle-front-mid'), at('metatarsal-2-base'), 0.35),
  ])
  const heelFront = borderThrough(
    ([, y, z]) => [y, z],
    [
      between(at('sole-under-malleolus'), at('sole-front-hollow'), 0.1),
      at('below-lateral-malleolus'),
    ],
  )
  const webs = borderThrough(fromAbove, [
    at('mtp-1-medial-distal'),
    at('web-1-2'),
    at('web-2-3'),
    at('web-4-5'),
    at('mtp-5-lateral-distal'),
  ])
  return ({ centre, normal }) => {
    const [x, y, z] = centre
    if (y > ankleTop(z)) return undefined
    if (y > ankleEnd(z)) return 'ankle'
    if (z < heelFront(y)) return 'heel'
    if (z > webs(x)) return 'toes'
    return normal[1] < -SOLE_FACES_DOWN ? 'sole' : 'top-of-foot'
  }
}
