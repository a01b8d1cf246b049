import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'

/** A region of the skin on one side, as a node for keyboard navigation between regions. */
export interface RegionNode {
  readonly region: string
  readonly side: Side
  /** Centre of the region; metres, body frame. */
  readonly centre: Vec3
  /** Mean direction that the skin faces; not a unit vector. */
  readonly facing: Vec3
  /** Indices, in the same list, of the bordering regions. */
  readonly touches: readonly number[]
}

export const NEIGHBOURS_FORMAT = 'tsubo-neighbours'

interface NeighboursFile {
  readonly format: typeof NEIGHBOURS_FORMAT
  readonly version: 1
  readonly nodes: readonly RegionNode[]
}

/** @throws with the reason if the parsed JSON is not a neighbours file */
export function parseNeighbours(json: unknown): readonly RegionNode[] {
  const file = json as Partial<NeighboursFile> | null
  if (file?.format !== NEIGHBOURS_FORMAT || file.version !== 1 || !Array.isArray(file.nodes))
    throw new Error('The file with the neighbours of the regions cannot be read.')
  return file.nodes
}

export const WAYS = ['up', 'down', 'left', 'right'] as const
/** Directions as seen by a viewer who faces the region, so left is not the body's left. */
export type Way = (typeof WAYS)[number]

/** The node of a region on one side; of both sides of a pair, the left one. */
export const nodeOf = (
  nodes: readonly RegionNode[],
  spot: { readonly region: string; readonly side: Side },
): RegionNode | undefined =>
  nodes.find(
    ({ region, side }) =>
      region === spot.region &&
      (side === spot.side || (spot.side === 'midline' && side === 'left')),
  )

/** An arrow key can select a region up to 75° off its direction; this is the cosine. */
const WIDEST = 0.26
/** The same for left and right: 60°, to lead around a limb rather than along it. */
const WIDEST_ACROSS = 0.5

/**
 * The bordering region that an arrow key selects, for a viewer who faces the current region.
 * Repeated steps to the side therefore lead around the body, from the front to the back.
 *
 * @returns undefined if no region borders in that direction
 */
export function stepFrom(
  nodes: readonly RegionNode[],
  from: RegionNode,
  way: Way,
): RegionNode | undefined {
  const neighbours = from.touches.flatMap((index) => nodes[index] ?? [])
  if (way === 'up' || way === 'down')
    // Along a limb, prefer to stay on the same face.
    return nearest(from, neighbours, way, WIDEST, (node) => 1.2 + turn(from, node))
  const otherFace = neighbours
    .filter((node) => turn(from, node) < OPPOSITE)
    .toSorted((a, b) => rise(from, a) - rise(from, b))[0]
  return (
    nearest(from, neighbours, way, WIDEST_ACROSS) ??
    otherFace ??
    nearest(from, neighbours, way, WIDEST)
  )
}

function nearest(
  from: RegionNode,
  neighbours: readonly RegionNode[],
  way: Way,
  widest: number,
  preference: (node: RegionNode) => number = () => 1,
): RegionNode | undefined {
  let best: { node: RegionNode; score: number } | undefined
  for (const node of neighbours) {
    const { along, distance } = wayTo(from, node, way)
    // If two regions match the direction equally, prefer the nearer one.
    const score = (along * preference(node)) / Math.sqrt(distance)
    if (along >= widest && (!best || score > best.score)) best = { node, score }
  }
  return best?.node
}

/** Below this cosine two regions face opposite directions. */
const OPPOSITE = -0.3

function turn({ facing: [ax, , az] }: RegionNode, { facing: [bx, , bz] }: RegionNode): number {
  return (ax * bx + az * bz) / (Math.hypot(ax, az) * Math.hypot(bx, bz) || 1)
}

const rise = (from: RegionNode, to: RegionNode) => Math.abs(to.centre[1] - from.centre[1])

/** `along`: cosine between the arrow and the direction to a region; `distance`: metres. */
function wayTo(from: RegionNode, to: RegionNode, way: Way) {
  const [dx, dy, dz] = [0, 1, 2].map((axis) => to.centre[axis]! - from.centre[axis]!) as [
    number,
    number,
    number,
  ]
  // The viewer's right is the vertical × the direction that the skin faces, both projected to
  // horizontal.
  const [fx, , fz] = from.facing
  const level = Math.hypot(fx, fz)
  const across = level < 1e-6 ? dx : (fz * dx - fx * dz) / level
  const distance = Math.hypot(across, dy) || 1e-6
  return { along: { up: dy, down: -dy, right: across, left: -across }[way] / distance, distance }
}

/** Where keyboard navigation starts: nearest to the middle of the trunk, on the visible side. */
export function firstNode(
  nodes: readonly RegionNode[],
  seenFrom: Vec3 = [0, 0, 1],
): RegionNode | undefined {
  const facing = nodes.filter(
    ({ facing: [x, , z] }) => x * seenFrom[0] + z * seenFrom[2] > 0.5 * Math.hypot(x, z),
  )
  const height = ({ centre: [x, y] }: RegionNode) => Math.abs(y - 1.15) + Math.abs(x)
  return facing.toSorted((a, b) => height(a) - height(b))[0] ?? nodes[0]
}
