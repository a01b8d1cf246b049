import type { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import type { Side } from '../../domain/schema/code'
import { useViewStore } from '../../state/view'
import { distanceFor } from '../camera/frame'
import type { Stance } from './stance'
import type { ToolKind } from './toolKinds'

/** Returns a function that moves the camera to a press; the camera moves back at the end. */
export function useTechniqueCamera({ surroundings }: ToolKind, still: boolean) {
  const controls = useThree((state) => state.controls) as CameraControls | null
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const shown = useRef('')

  useEffect(() => {
    if (!controls) return
    const route = useViewStore.getState().route
    const [eye, target] = [controls.getPosition(new Vector3()), controls.getTarget(new Vector3())]
    return () => {
      // After a change of route the camera is already moving to the new one.
      if (useViewStore.getState().route !== route) return
      void controls.setLookAt(...eye.toArray(), ...target.toArray(), !still)
      invalidate()
    }
  }, [controls, still, invalidate])

  return useCallback(
    (side: Side, { target, towardsEye }: Stance) => {
      const key = `${side} ${size.width} ${size.height} ${surroundings}`
      if (!controls || shown.current === key) return
      shown.current = key
      const distance = distanceFor(
        {
          target: target.toArray(),
          towardsEye: towardsEye.toArray(),
          halfHeight: surroundings,
          halfWidth: surroundings,
        },
        MathUtils.degToRad(camera.fov),
        camera.aspect,
      )
      const eye = target.clone().addScaledVector(towardsEye, distance)
      void controls.setLookAt(...eye.toArray(), ...target.toArray(), !still)
      invalidate()
    },
    [controls, camera, size, surroundings, still, invalidate],
  )
}
