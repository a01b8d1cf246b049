import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { ChannelLine } from '../../body/lines'
import { CHANNEL_CODES, type ChannelCode } from '../../domain/codes'

/** How far the lines stand off the skin, metres, so that it does not swallow them. */
const LIFT = 0.0015

/** A channel's line as it is drawn: lifted off the skin. Three coordinates per point, metres. */
export interface DrawnLine {
  readonly channel: ChannelCode
  readonly points: Float32Array
}

const lifted = new WeakMap<readonly ChannelLine[], readonly DrawnLine[]>()

/**
 * The lines of a body, lifted off its skin once.
 *
 * @param bvh over the body's drawn mesh
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

const isChannel = (code: string): code is ChannelCode => CHANNEL_CODES.some((each) => each === code)

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
 * One ribbon for all lines: every point twice, once for each edge, with its neighbours, from which
 * the shader learns the way across on the screen.
 */
export function buildRibbon(lines: readonly DrawnLine[]): BufferGeometry {
  const count = lines.reduce((sum, { points }) => sum + points.length / 3, 0)
  const triples = () => new Float32Array(count * 2 * 3)
  const [here, before, after] = [triples(), triples(), triples()]
  /** Which edge, −1 or 1, and which channel. */
  const edge = new Float32Array(count * 2 * 2)
  const index: number[] = []
  let vertex = 0
  for (const { channel, points } of lines) {
    const length = points.length / 3
    for (let at = 0; at < length; at++) {
      const pick = (near: number) => {
        const k = Math.min(length - 1, Math.max(0, near))
        return points.subarray(k * 3, k * 3 + 3)
      }
      for (const side of [-1, 1]) {
        here.set(pick(at), vertex * 3)
        before.set(pick(at - 1), vertex * 3)
        after.set(pick(at + 1), vertex * 3)
        edge.set([side, CHANNEL_CODES.indexOf(channel)], vertex * 2)
        vertex++
      }
      if (at > 0) index.push(...[-4, -3, -2, -2, -3, -1].map((step) => vertex + step))
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
