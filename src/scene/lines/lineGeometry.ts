import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { ChannelLine } from '../../body/lines'
import { CHANNEL_CODES, type ChannelCode } from '../../domain/codes'

/** Height of the lines above the skin, metres, so that the skin does not cover them. */
const LIFT = 0.0015

/** A channel's line, lifted off the skin. Three coordinates per point, metres, body frame. */
export interface DrawnLine {
  readonly channel: ChannelCode
  readonly points: Float32Array
}

const lifted = new WeakMap<readonly ChannelLine[], readonly DrawnLine[]>()

/**
 * Lifts the lines of a body off its skin; cached.
 *
 * @param bvh of the body's drawn mesh
 */
export function liftLines(lines: readonly ChannelLine[], bvh: MeshBVH): readonly DrawnLine[] {
  const drawn = lifted.get(lines) ?? lift(lines, bvh)
  lifted.set(lines, drawn)
  return drawn
}

function lift(lines: readonly ChannelLine[], bvh: MeshBVH): DrawnLine[] {
  const mesh = bvh.geometry
  return lines.flatMap(({ channel, points }) =>
    isChannel(channel)
      ? [{ channel, points: Float32Array.from(points.flatMap((point) => liftPoint(point))) }]
      : [],
  )

  function liftPoint(point: readonly [number, number, number]): number[] {
    const place = new Vector3(...point)
    const face = bvh.closestPointToPoint(place)?.faceIndex ?? 0
    return place.addScaledVector(normalOf(mesh, face), LIFT).toArray()
  }
}

const isChannel = (code: string): code is ChannelCode =>
  CHANNEL_CODES.some((channel) => channel === code)

function normalOf(mesh: BufferGeometry, face: number): Vector3 {
  const normal = new Vector3()
  for (let corner = 0; corner < 3; corner++)
    normal.add(
      new Vector3().fromBufferAttribute(
        mesh.getAttribute('normal'),
        mesh.index!.getX(face * 3 + corner),
      ),
    )
  return normal.normalize()
}

/**
 * Builds one ribbon for all lines. It has each point twice, once per edge, with its neighbours: the
 * shader computes the direction across the line on the screen from them.
 */
export function buildRibbon(lines: readonly DrawnLine[]): BufferGeometry {
  const count = lines.reduce((sum, { points }) => sum + points.length / 3, 0)
  const triples = () => new Float32Array(count * 2 * 3)
  const [here, before, after] = [triples(), triples(), triples()]
  /** Per vertex: the edge, −1 or 1, and the index of the channel. */
  const edge = new Float32Array(count * 2 * 2)
  const index: number[] = []
  let vertex = 0
  for (const { channel, points } of lines) {
    const length = points.length / 3
    for (let row = 0; row < length; row++) {
      const pick = (wanted: number) => {
        const limited = Math.min(length - 1, Math.max(0, wanted))
        return points.subarray(limited * 3, limited * 3 + 3)
      }
      for (const side of [-1, 1]) {
        here.set(pick(row), vertex * 3)
        before.set(pick(row - 1), vertex * 3)
        after.set(pick(row + 1), vertex * 3)
        edge.set([side, CHANNEL_CODES.indexOf(channel)], vertex * 2)
        vertex++
      }
      if (row > 0) index.push(...[-4, -3, -2, -2, -3, -1].map((step) => vertex + step))
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(here, 3))
  geometry.setAttribute('before', new BufferAttribute(before, 3))
  geometry.setAttribute('after', new BufferAttribute(after, 3))
  geometry.setAttribute('edge', new BufferAttribute(edge, 2))
  geometry.setIndex(index)
  return geometry
}
