import type { PlacedCourse } from '../../body/courses'
import type { Vec3 } from '../../body/frame'
import { distance } from '../../body/vectors'

/** How far from a point its vessels and nerves are drawn, metres. */
const REACH = 0.07

/**
 * The stretches of some courses that run near a spot, on either side of the body.
 *
 * @returns lines on the skin, metres
 */
export function stretchesNear(
  courses: readonly Pick<PlacedCourse, 'parts'>[],
  spot: Vec3,
): Vec3[][] {
  const left = courses.flatMap(({ parts }) => parts.map(({ skin }) => skin))
  const right = left.map((line) => line.map(([x, y, z]): Vec3 => [-x, y, z]))
  return [...left, ...right].flatMap((line) => {
    const stretches: Vec3[][] = [[]]
    for (const place of line)
      if (distance(place, spot) <= REACH) stretches.at(-1)?.push(place)
      else stretches.push([])
    return stretches.filter(({ length }) => length > 1)
  })
}
