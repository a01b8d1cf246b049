import { type Anatomy, between } from './anatomy'
import { borderThrough, frontal, outline, uprightThrough } from './charts'
import type { Painter } from './patches'
import { lastRib } from './trunk'

/** The descending part of the trapezius: down to the scapular spine and, at the midline, to T2. */
export function paintUpperTrapezius({ at }: Anatomy): Painter {
  const behind = borderThrough(frontal, [
    between(at('below-t2'), at('below-t3'), 0.9),
    between(at('scapula-spine-root'), at('scapula-superior-angle'), 0.25),
    between(at('scapula-spine-mid'), at('scapula-spine-root'), 0.15),
    at('acromion-angle'),
  ])
  const inFront = borderThrough(frontal, [
    at('suprasternal-notch'),
    between(at('clavicle-sternal-lower'), at('lesser-supraclavicular-fossa'), 0.6),
    between(at('clavicle-mid-lower'), at('supraclavicular-fossa'), 0.45),
    between(at('infraclavicular-fossa'), at('clavicle-acromial-behind'), 0.45),
  ])
  const ridge = at('clavicle-acromial-behind')[2]
  return ({ centre: [x, y, z] }) =>
    y > (z < ridge ? behind : inFront)(x) ? 'upper-trapezius' : undefined
}

/** The rest of the back, from the side of the trunk to the midline, seen from behind. */
export function paintBack(anatomy: Anatomy): Painter {
  const { at } = anatomy
  const tip = between(at('scapula-medial-border'), at('scapula-inferior-angle'), 1.55)
  // The points along the inner edge belong to the muscles between blade and spine.
  const within = (landmark: string) => between(at(landmark), at('posterior-axillary-fold'), 0.09)
  const isBlade = outline(frontal, [
    between(at('scapula-spine-root'), at('scapula-superior-angle'), 0.4),
    at('scapula-spine-root'),
    within('scapula-medial-border'),
    within('scapula-inferior-angle'),
    tip,
    between(tip, between(at('posterior-axillary-fold'), at('acromion-angle'), 0.15), 1.2),
    at('acromion-angle'),
    between(at('acromion-angle'), at('scapula-spine-mid'), -0.5),
    at('clavicle-acromial-behind'),
  ])
  const innerEdge = uprightThrough(frontal, [
    at('scapula-spine-root'),
    within('scapula-medial-border'),
    within('scapula-inferior-angle'),
  ])
  const lowestRib = borderThrough(frontal, [
    between(at('below-t12'), at('below-l1'), 0.4),
    lastRib(anatomy),
  ])
  const betweenEnd = between(at('below-t7'), at('below-t8'), 0.2)[1]
  return ({ centre }) => {
    const [x, y] = centre
    if (isBlade(centre)) return 'shoulder-blade'
    if (y > betweenEnd && x < innerEdge(y)) return 'between-blade-and-spine'
    return y > lowestRib(x) ? 'mid-back' : 'lower-back'
  }
}
