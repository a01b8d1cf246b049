/** Metres. */
export type Place = readonly [number, number, number]

/** A cone with round ends, one group of a field. Metres. */
export interface RoundCone {
  readonly from: Place
  readonly to: Place
  readonly radii: readonly [number, number]
  /** Cones of a group blend into each other. */
  readonly group: number
}

/** A round cone with the constants of its distance, which is asked for very often. */
export interface MeasuredCone extends RoundCone {
  readonly axis: readonly [number, number, number]
  readonly square: number
  /** Square of the length of its sides, and the difference of its radii. */
  readonly side: number
  readonly taper: number
}

export function measureCone(cone: RoundCone): MeasuredCone {
  const { from, to, radii } = cone
  const axis = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const
  const square = axis[0] ** 2 + axis[1] ** 2 + axis[2] ** 2
  const taper = radii[0] - radii[1]
  return { ...cone, axis, square, side: square - taper * taper, taper }
}

/** Signed distance to a round cone, metres; negative inside. */
export function coneDistance(cone: MeasuredCone, x: number, y: number, z: number): number {
  const { from, axis, square, side, taper, radii } = cone
  const [px, py, pz] = [x - from[0], y - from[1], z - from[2]]
  const [ax, ay, az] = axis
  const along = px * ax + py * ay + pz * az
  const past = along - square
  const beside =
    (px * square - ax * along) ** 2 +
    (py * square - ay * along) ** 2 +
    (pz * square - az * along) ** 2
  const turn = Math.sign(taper) * taper * taper * beside
  const ahead = past * past * square
  const behind = along * along * square
  if (Math.sign(past) * side * ahead > turn) return Math.sqrt(beside + ahead) / square - radii[1]
  if (Math.sign(along) * side * behind < turn) return Math.sqrt(beside + behind) / square - radii[0]
  return (Math.sqrt(beside * side * (1 / square)) + along * taper) / square - radii[0]
}

/** The smaller of two distances; where they differ by less than `soft`, rounded into each other. */
export function blend(a: number, b: number, soft: number): number {
  const near = Math.max(soft - Math.abs(a - b), 0)
  return Math.min(a, b) - (near * near) / (4 * soft)
}
