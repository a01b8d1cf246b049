import { Line3, Plane, type Triangle, Vector3 } from 'three'
import { PlacementError } from './problem'
import type { Skin, SkinPoint } from './skin'

/** Ends of cut segments closer than this count as one point, metres. */
const WELD = 1e-6
/**
 * A plane along edges (those of the midline) cuts no clean curve; this far beside it does, metres.
 */
const BESIDE = 1e-5

const keyOf = ({ x, y, z }: Vector3) =>
  [x, y, z].map((coordinate) => Math.round(coordinate / WELD)).join()

/** The curve where the plane cuts the skin: for each cut point, its neighbours on the curve. */
function cut(skin: Skin, plane: Plane): Map<string, { point: Vector3; next: string[] }> {
  const graph = new Map<string, { point: Vector3; next: string[] }>()
  const node = (point: Vector3) => {
    const key = keyOf(point)
    const known = graph.get(key)
    if (known) return { key, entry: known }
    const entry = { point: point.clone(), next: [] as string[] }
    graph.set(key, entry)
    return { key, entry }
  }
  const edge = new Line3()
  skin.bvh.shapecast({
    intersectsBounds: (box) => plane.intersectsBox(box),
    intersectsTriangle: (triangle: Triangle) => {
      const ends: Vector3[] = []
      for (const [a, b] of [
        [triangle.a, triangle.b],
        [triangle.b, triangle.c],
        [triangle.c, triangle.a],
      ] as const) {
        // Both triangles of an edge must give exactly the same cut point.
        const inOrder = a.x < b.x || (a.x === b.x && (a.y < b.y || (a.y === b.y && a.z < b.z)))
        edge.set(inOrder ? a : b, inOrder ? b : a)
        const point = plane.intersectLine(edge, new Vector3())
        if (point && !ends.some((end) => end.distanceTo(point) < WELD)) ends.push(point)
      }
      const [first, second] = ends
      if (first && second) {
        const start = node(first)
        const end = node(second)
        start.entry.next.push(end.key)
        end.entry.next.push(start.key)
      }
      return false
    },
  })
  return graph
}

/**
 * The shorter path over the skin between two points, in the plane through both points and their
 * mean normal.
 *
 * @returns points from `from` to `to`, metres
 * @throws PlacementError if the curve in that plane does not join them
 */
export function skinPath(skin: Skin, from: SkinPoint, to: SkinPoint): Vector3[] {
  const chord = to.position.clone().sub(from.position)
  const outward = from.normal.clone().add(to.normal)
  if (outward.lengthSq() < 1e-6) outward.copy(from.normal)
  const plane = new Plane().setFromNormalAndCoplanarPoint(
    chord.cross(outward).normalize(),
    from.position,
  )
  plane.constant += BESIDE
  const graph = cut(skin, plane)
  const start = nearestKey(graph, from.position)
  const goal = nearestKey(graph, to.position)
  const path = shortestPath(graph, start, goal)
  if (!path) throw new PlacementError('the skin between the two ends is not in one piece')
  return withoutBacktrack([from.position.clone(), ...path, to.position.clone()])
}

/** Removes corners of the curve that lie behind the start or beyond the end. */
function withoutBacktrack(path: Vector3[]): Vector3[] {
  const turnsBack = (end: Vector3, near: Vector3, far: Vector3) =>
    near.clone().sub(end).dot(far.clone().sub(near)) < 0
  while (path.length > 2 && turnsBack(path[0]!, path[1]!, path[2]!)) path.splice(1, 1)
  while (path.length > 2 && turnsBack(path.at(-1)!, path.at(-2)!, path.at(-3)!)) path.splice(-2, 1)
  return path
}

function nearestKey(graph: ReadonlyMap<string, { point: Vector3 }>, target: Vector3): string {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [key, { point }] of graph) {
    const distance = point.distanceToSquared(target)
    if (distance < least) {
      least = distance
      best = key
    }
  }
  if (best === undefined) throw new PlacementError('the plane through both ends misses the skin')
  return best
}

/** Dijkstra: on a curve every node has about two neighbours, so the open list stays short. */
function shortestPath(
  graph: ReadonlyMap<string, { point: Vector3; next: string[] }>,
  start: string,
  goal: string,
): Vector3[] | undefined {
  const cost = new Map([[start, 0]])
  const cameFrom = new Map<string, string>()
  const open = [start]
  while (open.length > 0) {
    open.sort((a, b) => cost.get(b)! - cost.get(a)!)
    const key = open.pop()!
    if (key === goal) {
      const path: Vector3[] = []
      for (let node: string | undefined = goal; node !== undefined; node = cameFrom.get(node))
        path.unshift(graph.get(node)!.point)
      return path
    }
    const here = graph.get(key)!
    for (const next of here.next) {
      const total = cost.get(key)! + here.point.distanceTo(graph.get(next)!.point)
      if (total < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, total)
        cameFrom.set(next, key)
        open.push(next)
      }
    }
  }
  return undefined
}

/** Length of a path, metres. */
export function pathLength(path: readonly Vector3[]): number {
  let length = 0
  for (let index = 1; index < path.length; index++)
    length += path[index]!.distanceTo(path[index - 1]!)
  return length
}

/** The point `distance` metres along the path; its end if the path is shorter. */
export function pointAlong(path: readonly Vector3[], distance: number): Vector3 {
  let left = distance
  for (let index = 1; index < path.length; index++) {
    const step = path[index]!.distanceTo(path[index - 1]!)
    if (step > 0 && left <= step) return path[index - 1]!.clone().lerp(path[index]!, left / step)
    left -= step
  }
  return path.at(-1)!.clone()
}
