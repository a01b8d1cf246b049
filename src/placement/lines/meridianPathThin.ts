import { Line3, Vector3 } from 'three'

/** Maximum length of a straight piece, metres. */
const LONGEST = 0.006
/** Maximum distance between a straight piece and the samples that it replaces, metres. */
const ASIDE = 0.00015

/** Joins legs into one line with few straight pieces; the ends of every leg stay. */
export function thinned(legs: readonly (readonly Vector3[])[]): Vector3[] {
  const [start] = legs[0] ?? []
  return start ? [start, ...legs.flatMap((leg) => thinLeg(leg).slice(1))] : []
}

function thinLeg(leg: readonly Vector3[]): Vector3[] {
  const kept = [0]
  while (kept.at(-1)! < leg.length - 1) {
    const from = kept.at(-1)!
    let to = from + 1
    while (to + 1 < leg.length && isStraight(leg, from, to + 1)) to++
    kept.push(to)
  }
  return kept.map((index) => leg[index]!)
}

/** Whether one straight piece can replace the samples in between. */
function isStraight(leg: readonly Vector3[], from: number, to: number): boolean {
  const piece = new Line3(leg[from], leg[to])
  if (piece.distance() > LONGEST) return false
  const nearest = new Vector3()
  for (let index = from + 1; index < to; index++) {
    piece.closestPointToPoint(leg[index]!, true, nearest)
    if (nearest.distanceTo(leg[index]!) > ASIDE) return false
  }
  return true
}
