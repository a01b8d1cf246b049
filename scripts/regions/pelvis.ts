import { type Anatomy, between } from './anatomy'
import { borderThrough, frontal, lateral, outline } from './charts'
import type { Painter } from './patches'
import { trunkChart, trunkFloor } from './trunk'

/** Sacrum, groin, hip and buttock. The rest is thigh below the iliac crest and trunk above it. */
export function paintPelvis(anatomy: Anatomy): Painter {
  const { at, joint } = anatomy
  const chart = trunkChart(anatomy)
  const floor = trunkFloor(anatomy)
  const knee = at('patella-base-mid')
  const perineum = at('perineum-centre')
  const isSacrum = outline(frontal, [
    between(at('below-l5'), at('below-l4'), 0.1),
    between(at('below-l5'), at('psis'), 0.6),
    between(at('s2-crest'), at('psis'), 1.15),
    between(at('s4-crest'), at('sacral-foramen-4'), 1.8),
    between(at('coccyx-tip'), perineum, 0.15),
    [-0.05, at('coccyx-tip')[1], 0],
    [-0.05, at('below-l5')[1], 0],
  ])
  const isGroin = outline(frontal, [
    [-0.05, at('umbilicus')[1], 0],
    at('umbilicus'),
    between(at('asis'), at('umbilicus'), 0.04),
    at('asis'),
    between(at('asis'), knee, 0.06),
    between(at('inguinal-artery'), knee, 0.13),
    between(at('pubic-tubercle'), between(perineum, knee, 0.06), 0.85),
    between(perineum, knee, 0.06),
    [-0.05, perineum[1] - 0.02, 0],
  ])
  const isHip = outline(lateral, [
    at('iliac-crest-top'),
    at('iliac-crest-side'),
    at('asis'),
    between(at('asis'), knee, 0.15),
    between(at('greater-trochanter'), between(at('asis'), knee, 0.3), 0.7),
    between(at('greater-trochanter'), at('iliotibial-fingertip'), 0.3),
    between(at('greater-trochanter'), at('gluteal-fold-lateral'), 0.5),
    between(at('greater-trochanter'), at('psis'), 0.35),
  ])
  const hipSide = joint('l-upper-leg')[0]
  const fold = borderThrough(frontal, [
    perineum,
    at('gluteal-fold-mid'),
    at('gluteal-fold-lateral'),
    between(at('greater-trochanter'), at('gluteal-fold-lateral'), 0.4),
  ])
  const [, , middle] = joint('l-upper-leg')
  return ({ centre }) => {
    const [x, y, z] = centre
    const [angle] = chart(centre)
    if (z < perineum[2] && isSacrum(centre)) return 'sacrum'
    if (y > floor(angle)) return undefined
    if (z > perineum[2] && isGroin(centre)) return 'groin'
    if (x > hipSide && isHip(centre)) return 'hip'
    return z < middle && y > fold(x) ? 'buttock' : undefined
  }
}
