import type { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { type RefObject, useCallback, useEffect, useEffectEvent, useMemo } from 'react'
import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { PointPosition } from '../../body/positions'
import { marksOn } from '../../body/spot'
import type { LoadedBody } from '../../models/models'
import { useMarkedPlaces } from '../../state/markedPlaces'
import { useMarking } from '../../state/marking'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { mostlyLevel } from '../camera/frame'
import { useOverlay, useOverlayElements } from '../drawing/overlays'
import styles from './MarksOnBody.module.css'
import { visiblePoints } from './projection'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
  /** The element over the canvas that contains the labels. */
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Rings the exact spots of the sore places, where they are visible. */
export default function MarksOnBody({ body, bvh, layer }: Props) {
  const camera = useThree((state) => state.camera)
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const places = useMarkedPlaces()
  const moving = useMarking((state) => state.at)
  const marks = useMemo(
    () =>
      marksOn(body, places).map(({ place: { region, side, spot }, ...at }) => ({
        ...at,
        region,
        side,
        code: `${spot.subQuad}`,
        isMoving: spot === moving?.spot,
      })),
    [body, places, moving],
  )
  const make = useCallback(
    () =>
      marks.map(({ isMoving }) => {
        const ring = document.createElement('i')
        ring.className = styles.mark ?? ''
        ring.dataset.mark = ''
        ring.dataset.moving = `${isMoving}`
        return ring
      }),
    [marks],
  )
  const rings = useOverlayElements(layer, make)

  // The arrow keys may lead round the body.
  const controls = useThree((state) => state.controls) as CameraControls | null
  const keepInView = useEffectEvent((mark: PointPosition) => {
    if (!controls || visiblePoints([mark], camera, size, bvh()).length > 0) return
    const target = new Vector3(...mark.position)
    const eye = new Vector3(...mostlyLevel(mark.normal)).setLength(controls.distance).add(target)
    void controls.setLookAt(...eye.toArray(), ...target.toArray(), !prefersReducedMotion())
    invalidate()
  })
  useEffect(() => {
    for (const mark of marks) if (mark.isMoving) keepInView(mark)
  }, [marks])

  useOverlay(() => {
    const visible = visiblePoints(marks, camera, size, bvh())
    const made = rings.current
    return () =>
      marks.forEach((mark, index) => {
        const ring = made[index]
        const at = visible.find(({ place }) => place === mark)
        if (!ring) return
        ring.hidden = !at
        if (at) ring.style.translate = `${at.x.toFixed(1)}px ${at.y.toFixed(1)}px`
      })
  })
  return null
}
