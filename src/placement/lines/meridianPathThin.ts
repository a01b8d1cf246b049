import { Line3, Vector3 } from 'three'

/** Straight pieces are at most this long, metres. */
const LONGEST = 0.006
/** And leave the line they stand for by at most this much, metres. */
const ASIDE = 0.00015

/** Joins legs into one line of few straight pieces; the ends of every leg stay. */
export function thinned(legs: readonly (readonly Vector3[])[]): Vector3[] {
  const [start] = legs[0] ?? []
  return start ? [start, ...legs.flatMap((leg) => thinLeg(leg).slice(1))] : []
}

function thinLeg(leg: readonly Vector3[]): Vector3[] {
  const kept = [0]
  while (kept.at(-1)! < leg.length - 1) {
    const from = kept.at(-1)!
    let to = from + 1
    while (to + 1 < leg.length && stands(leg, from, to + 1)) to++
    kept.push(to)
  }
  return kept.map((at) => leg[at]!)
}

/** Whether one straight piece may stand for the samples between. */
function stands(leg: readonly Vector3[], from: number, to: number): boolean {
  const piece = new Line3(leg[from], leg[to])
  if (piece.distance() > LONGEST) return false
  const nearest = new Vector3()
  for (let at = from + 1; at < to; at++) {
    piece.closestPointToPoint(leg[at]!, true, nearest)
    if (nearest.distanceTo(leg[at]!) > ASIDE) return false
  }
  return true
}
