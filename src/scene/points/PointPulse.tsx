import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useRef } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Lit } from '../../domain/points/litPoints'
import { isOnShownSide } from '../../domain/points/shownSpots'
import type { Route } from '../../domain/route/link'
import type { LoadedBody } from '../../models/models'
import { usePointed } from '../../state/pointed'
import { useOverlay } from '../drawing/overlays'
import styles from './PointPulse.module.css'
import { visiblePoints } from './projection'

interface Props {
  readonly body: LoadedBody
  readonly route: Route
  readonly lit: Lit
  readonly bvh: () => MeshBVH
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Rings the visible spots of the point whose row is under the pointer. The style sheet pulses. */
export function PointPulse({ body, route, lit, bvh, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  // If a row is removed, no event says that the pointer has left it.
  const code = usePointed((state) => (lit.has(state.code ?? '') ? state.code : undefined))
  const rings = useRef<HTMLElement[]>([])
  useEffect(() => {
    if (code === undefined) return
    invalidate()
    const shown = rings.current
    return () => {
      for (const ring of shown.splice(0)) ring.remove()
    }
  }, [code, invalidate])

  useOverlay(() => {
    if (code === undefined) return undefined
    const spots = body.points.filter((spot) => spot.code === code && isOnShownSide(spot, route))
    const visible = visiblePoints(spots, camera, size, bvh())
    return () => {
      const host = layer.current
      // Meanwhile the pointer may have left the row.
      if (!host || usePointed.getState().code !== code) return
      while (rings.current.length < visible.length) rings.current.push(createRing(host, code))
      for (const ring of rings.current.splice(visible.length)) ring.remove()
      for (const [index, { x, y }] of visible.entries()) {
        const ring = rings.current[index]
        if (ring) ring.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`
      }
    }
  })
  return null
}

function createRing(host: HTMLElement, code: string): HTMLElement {
  const ring = document.createElement('i')
  ring.className = styles.ring ?? ''
  ring.dataset.pulse = code
  host.append(ring)
  return ring
}
