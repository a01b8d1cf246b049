import { type Anatomy, between } from './anatomy'
import { borderThrough, type Chart, frontal, roundTheTrunk, uprightThrough } from './charts'
import type { Painter } from './patches'

/** Degrees around the trunk: 0 in front, 90 in the mid-axillary line, 180 behind. */
export const trunkChart = ({ at }: Anatomy): Chart =>
  roundTheTrunk(['axilla-centre', 'midaxillary-6', 'midaxillary-waist', 'iliac-crest-side'].map(at))

/**
 * The lower border of the trunk by angle: above the groin, then along the iliac crest to the
 * sacrum.
 */
export function trunkFloor(anatomy: Anatomy): (angle: number) => number {
  const { at } = anatomy
  return borderThrough(trunkChart(anatomy), [
    between(at('pubic-symphysis-upper'), at('umbilicus'), 0.1),
    between(at('pubic-tubercle'), at('umbilicus'), 0.12),
    between(at('inguinal-artery'), at('umbilicus'), 0.13),
    at('asis'),
    at('iliac-crest-side'),
    at('iliac-crest-top'),
    between(at('psis'), at('iliac-crest-top'), 0.35),
    between(at('below-l5'), at('s1-crest'), 0.2),
  ])
}

/**
 * The position where the border along the lowest ribs passes from the side to the back, over the
 * loin.
 */
export const lastRib = ({ at }: Anatomy) =>
  between(at('rib-12-free-end'), at('posterior-axillary-fold'), 0.2)

/** Front and side of the trunk above the iliac crest; does not claim the back. */
export function paintTrunkFront(anatomy: Anatomy): Painter {
  const { at } = anatomy
  const chart = trunkChart(anatomy)
  const back = uprightThrough(chart, [
    between(at('posterior-axillary-fold'), at('axilla-centre'), 0.1),
    between(at('rib-12-free-end'), at('midaxillary-waist'), 0.25),
    between(at('iliac-crest-top'), at('iliac-crest-side'), 0.3),
  ])
  const ribMargin = borderThrough(chart, [
    between(at('xiphisternal-junction'), at('umbilicus'), 0.08),
    between(at('xiphisternal-junction'), at('costal-arch-midclavicular'), 0.5),
    at('costal-arch-midclavicular'),
    at('rib-11-free-end'),
    lastRib(anatomy),
  ])
  const chestEnd = borderThrough(chart, [
    at('xiphisternal-junction'),
    between(at('xiphisternal-junction'), at('breast-fold-mid'), 0.5),
    between(at('breast-fold-mid'), at('intercostal-6'), 0.15),
    between(at('midaxillary-6'), at('axilla-centre'), 0.5),
  ])
  const chestSide = uprightThrough(chart, [
    between(at('anterior-axillary-fold'), at('axilla-centre'), 0.3),
    between(at('breast-fold-mid'), at('midaxillary-6'), 0.55),
  ])
  const belly = uprightThrough(chart, [
    between(at('costal-arch-midclavicular'), at('rib-11-free-end'), 0.6),
    between(at('asis'), at('umbilicus'), 0.05),
  ])
  const sternum = uprightThrough(frontal, [
    between(at('suprasternal-notch'), at('clavicle-sternal-lower'), 0.45),
    between(at('sternal-angle'), at('intercostal-2'), 0.17),
    between(at('xiphisternal-junction'), at('intercostal-5'), 0.15),
  ])
  const sternumEnd = frontal(between(at('xiphisternal-junction'), at('umbilicus'), 0.08))[1]
  return ({ centre }) => {
    const [angle, y] = chart(centre)
    if (angle > back(y)) return undefined
    if (angle < 60 && centre[0] < sternum(y) && y > sternumEnd) return 'breastbone'
    if (y > chestEnd(angle) && angle < chestSide(y)) return 'chest'
    if (y > ribMargin(angle)) return 'ribs'
    return angle < belly(y) ? 'abdomen' : 'flank'
  }
}
