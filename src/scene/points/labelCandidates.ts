import { type Camera, Vector3 } from 'three'
import type { PointPosition } from '../../body/positions'

/** Where all points are lit, those nearer to the eye than this (metres) are named. */
const CLOSE = 0.85
/** And no more than this many, so that a frame stays quick. */
const MOST = 60

/** Of a crowd of points the few that may be named: those near the eye, nearest to the picture's middle first. */
export function labelCandidates(points: readonly PointPosition[], camera: Camera): PointPosition[] {
  const eye = camera.getWorldPosition(new Vector3())
  const position = new Vector3()
  return points
    .flatMap((place) => {
      position.set(...place.position)
      if (position.distanceTo(eye) > CLOSE) return []
      const toEye = eye.clone().sub(position)
      if (toEye.dot(new Vector3(...place.normal)) <= 0) return []
      const { x, y, z } = position.project(camera)
      if (Math.abs(x) > 1 || Math.abs(y) > 1 || z > 1) return []
      return [{ place, aside: Math.hypot(x, y) }]
    })
    .toSorted((a, b) => a.aside - b.aside)
    .slice(0, MOST)
    .map(({ place }) => place)
}
