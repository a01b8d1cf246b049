import { type Camera, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { ChannelCode } from '../../domain/codes'
import type { DrawnLine } from './lineGeometry'

/** So many of the nearest points of lines are tried for whether the body hides them. */
const TRIES = 24
/** Skin this near to a line (metres) is its own, not something before it. */
const OWN_SKIN = 0.006

/**
 * The channel whose visible line passes nearest to a place on the picture.
 *
 * @param x, y CSS pixels from the top left corner
 * @param reach how far off the line may be, CSS pixels
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
    for (let at = 0; at < points.length; at += 3) {
      onPicture.fromArray(points, at).project(camera)
      const distance = Math.hypot(
        ((onPicture.x + 1) / 2) * width - x,
        ((1 - onPicture.y) / 2) * height - y,
      )
      if (distance <= reach && onPicture.z < 1)
        near.push({ channel, position: new Vector3().fromArray(points, at), distance })
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
