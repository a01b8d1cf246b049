import { type Camera, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { ChannelCode } from '../../domain/codes'
import type { DrawnLine } from './lineGeometry'

/** Number of the nearest points of lines to test for visibility. */
const TRIES = 24
/** Skin this near to a line (metres) does not count as hiding it. */
const OWN_SKIN = 0.006

/**
 * Returns the channel whose visible line is nearest to a position in the picture.
 *
 * @param x, y CSS pixels from the top left corner
 * @param reach maximum distance of the line, CSS pixels
 */
export function pickLine(
  lines: readonly DrawnLine[],
  camera: Camera,
  { width, height }: { readonly width: number; readonly height: number },
  bvh: MeshBVH,
  { x, y, reach }: { readonly x: number; readonly y: number; readonly reach: number },
): ChannelCode | undefined {
  const near: { channel: ChannelCode; position: Vector3; distance: number }[] = []
  const onPicture = new Vector3()
  for (const { channel, points } of lines)
    for (let offset = 0; offset < points.length; offset += 3) {
      onPicture.fromArray(points, offset).project(camera)
      const distance = Math.hypot(
        ((onPicture.x + 1) / 2) * width - x,
        ((1 - onPicture.y) / 2) * height - y,
      )
      if (distance <= reach && onPicture.z < 1)
        near.push({ channel, position: new Vector3().fromArray(points, offset), distance })
    }
  const eye = camera.getWorldPosition(new Vector3())
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, TRIES)
    .find(({ position }) => isVisible(eye, position, bvh))?.channel
}

function isVisible(eye: Vector3, position: Vector3, bvh: MeshBVH): boolean {
  const way = position.clone().sub(eye)
  const hit = bvh.raycastFirst(new Ray(eye, way.clone().normalize()))
  return !hit || hit.distance > way.length() - OWN_SKIN
}
