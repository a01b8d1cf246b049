import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import type { BufferAttribute, BufferGeometry } from 'three'
import type { LoadedBody } from '../../models/models'
import { reliefs } from '../../models/reliefs'
import { useModel } from '../../models/useModel'
import { prefersReducedMotion } from '../../state/reducedMotion'

/** Seconds in which the relief appears, and the longest step towards it. */
const APPEARS = 0.5
const LONGEST_STEP = 0.05

interface Props {
  readonly body: LoadedBody
  /** From `buildBodyGeometry` of the body. */
  readonly geometry: BufferGeometry
}

/** Lets bones and muscles show in the light on the skin. It appears gently, after the first picture. */
export default function ReliefOnBody({ body, geometry }: Props) {
  const { value: relief } = useModel(reliefs(body.id))
  const invalidate = useThree((state) => state.invalidate)
  const share = useRef(0)
  useEffect(() => {
    if (relief) invalidate()
  }, [relief, invalidate])
  useFrame((_, seconds) => {
    if (!relief || share.current === 1) return
    const step = prefersReducedMotion() ? 1 : Math.min(seconds, LONGEST_STEP) / APPEARS
    share.current = Math.min(share.current + step, 1)
    mix(geometry, 'normal', body.normals, relief.normals, share.current)
    mix(geometry, 'shade', body.shade, relief.shade, share.current)
    if (share.current < 1) invalidate()
  })
  return null
}

function mix<Numbers extends Float32Array | Uint8Array>(
  geometry: BufferGeometry,
  name: string,
  from: Numbers,
  to: Numbers,
  share: number,
) {
  const attribute = geometry.getAttribute(name) as BufferAttribute
  for (let at = 0; at < from.length; at++)
    attribute.array[at] = from[at]! + share * (to[at]! - from[at]!)
  attribute.needsUpdate = true
}
