import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'

/** A region of the skin on one side, as one walks from region to region. */
export interface RegionNode {
  readonly region: string
  readonly side: Side
  /** The middle of its skin; metres, body frame. */
  readonly centre: Vec3
  /** Where its skin faces on the whole; not a unit vector. */
  readonly facing: Vec3
  /** Positions, in the same list, of the regions it borders. */
  readonly touches: readonly number[]
}

export const NEIGHBOURS_FORMAT = 'tsubo-neighbours'

interface NeighboursFile {
  readonly format: typeof NEIGHBOURS_FORMAT
  readonly version: 1
  readonly nodes: readonly RegionNode[]
}

/** @throws with the reason if the parsed JSON is not such a file */
export function parseNeighbours(json: unknown): readonly RegionNode[] {
  const file = json as Partial<NeighboursFile> | null
  if (file?.format !== NEIGHBOURS_FORMAT || file.version !== 1 || !Array.isArray(file.nodes))
    throw new Error('The file with the neighbours of the regions cannot be read.')
  return file.nodes
}

export const WAYS = ['up', 'down', 'left', 'right'] as const
/** As one sees it who stands before the region: its picture's left is not the body's. */
export type Way = (typeof WAYS)[number]

export const nodeOf = (
  nodes: readonly RegionNode[],
  spot: { readonly region: string; readonly side: Side },
): RegionNode | undefined =>
  nodes.find(({ region, side }) => region === spot.region && side === spot.side)

/** Cosine of the angle between an arrow and the way to a region that it may still mean: 75°. */
const WIDEST = 0.26
/** The same for the arrows to the side, which rather lead round a limb than along it: 60°. */
const WIDEST_ACROSS = 0.5

/**
 * The bordering region that an arrow key means, seen by one who stands before this one. Going on
 * to the side therefore leads round the body, from the front to the back.
 *
 * @returns undefined where nothing borders it that way
 */
export function stepFrom(
  nodes: readonly RegionNode[],
  from: RegionNode,
  way: Way,
): RegionNode | undefined {
  const neighbours = from.touches.flatMap((at) => nodes[at] ?? [])
  if (way === 'up' || way === 'down')
    // Along a limb one stays on its face if one can.
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
  liking: (node: RegionNode) => number = () => 1,
): RegionNode | undefined {
  let best: { node: RegionNode; score: number } | undefined
  for (const node of neighbours) {
    const { along, distance } = wayTo(from, node, way)
    // Of two regions alike in direction the nearer one is meant.
    const score = (along * liking(node)) / Math.sqrt(distance)
    if (along >= widest && (!best || score > best.score)) best = { node, score }
  }
  return best?.node
}

/** Cosine from which two regions face opposite ways. */
const OPPOSITE = -0.3

function turn({ facing: [ax, , az] }: RegionNode, { facing: [bx, , bz] }: RegionNode): number {
  return (ax * bx + az * bz) / (Math.hypot(ax, az) * Math.hypot(bx, bz) || 1)
}

const rise = (from: RegionNode, to: RegionNode) => Math.abs(to.centre[1] - from.centre[1])

/** Cosine between the arrow and the way to a region, on the picture, and how far it is, metres. */
function wayTo(from: RegionNode, to: RegionNode, way: Way) {
  const [dx, dy, dz] = [0, 1, 2].map((axis) => to.centre[axis]! - from.centre[axis]!) as [
    number,
    number,
    number,
  ]
  // The picture's right is the vertical × the way the skin faces, both seen level.
  const [fx, , fz] = from.facing
  const level = Math.hypot(fx, fz)
  const across = level < 1e-6 ? dx : (fz * dx - fx * dz) / level
  const distance = Math.hypot(across, dy) || 1e-6
  return { along: { up: dy, down: -dy, right: across, left: -across }[way] / distance, distance }
}

/** The region a walk begins with: nearest to the middle of the trunk, on the side one sees. */
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
