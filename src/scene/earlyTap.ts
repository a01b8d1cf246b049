import { useEffect, useEffectEvent } from 'react'
import { Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { onPicture, type PictureTap } from '../domain/figure/onPicture'
import type { LoadedBody } from '../models/models'
import { takeTap } from '../state/earlyTap'
import { frameBody } from './camera/framing'

/** In front of everything, metres. */
const AHEAD = 2

/** The ray through what was clicked on the first picture, which draws the body without perspective. */
export function rayOfTap(body: Pick<LoadedBody, 'positions'>, tap: PictureTap): Ray {
  const { target, halfWidth, halfHeight } = frameBody(body, 'front')
  const [x, down] = onPicture(tap, {
    x: -halfWidth,
    y: -target[1] - halfHeight,
    width: halfWidth * 2,
    height: halfHeight * 2,
  })
  return new Ray(new Vector3(x, -down, AHEAD), new Vector3(0, 0, -1))
}

/** Opens what was clicked on the first picture before the body was there. */
export function useEarlyTap(
  body: LoadedBody,
  bvh: () => MeshBVH,
  open: (hit: ReturnType<MeshBVH['raycastFirst']>) => void,
): void {
  const answer = useEffectEvent(() => {
    const tap = takeTap()
    if (tap) open(bvh().raycastFirst(rayOfTap(body, tap)))
  })
  useEffect(() => {
    let isGone = false
    void body.indexed.then(() => {
      if (!isGone) answer()
    })
    return () => {
      isGone = true
    }
  }, [body])
}
