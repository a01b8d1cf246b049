import type { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import { distanceFor, type Frame } from '../camera/framing'

const wantsNoMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Flies to a frame, and anew where the picture's size changes. */
export function useRulerCamera(frame: Frame): void {
  const controls = useThree((state) => state.controls) as CameraControls | null
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const { width, height } = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const shown = useRef<Frame>(undefined)
  useEffect(() => {
    if (!controls) return
    const distance = distanceFor(frame, MathUtils.degToRad(camera.fov), width / height)
    const target = new Vector3(...frame.target)
    const eye = new Vector3(...frame.towardsEye).setLength(distance).add(target)
    const flies = shown.current !== frame && !wantsNoMotion()
    shown.current = frame
    controls.setLookAt(...eye.toArray(), ...target.toArray(), flies)
    invalidate()
  }, [controls, camera, frame, width, height, invalidate])
}
