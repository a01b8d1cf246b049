import { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { Box3, MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import type { Lit } from '../atlas/selection'
import { useStore } from '../state/store'
import { distanceFor, type Frame, framePlace, frameView } from './framing'
import type { LoadedBody } from './loadBody'

interface Props {
  readonly body: LoadedBody
  readonly lit: Lit
}

const prefersStill = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** Flies to what is chosen; drag orbits, wheel and pinch zoom, a double click returns. */
export function CameraRig({ body, lit }: Props) {
  const controls = useRef<CameraControls>(null)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const size = useThree((state) => state.size)
  const element = useThree((state) => state.gl.domElement)
  const place = useStore((state) => state.place)
  const view = useStore((state) => state.view)
  const settled = useRef(false)
  const current = useRef<Frame | undefined>(undefined)

  const moveTo = useCallback(
    (frame: Frame, still: boolean) => {
      current.current = frame
      const eye = new Vector3(...frame.towardsEye)
        .setLength(distanceFor(frame, MathUtils.degToRad(camera.fov), camera.aspect))
        .add(new Vector3(...frame.target))
      controls.current?.setLookAt(...eye.toArray(), ...frame.target, !still)
    },
    [camera],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size asks for the same frame anew
  useEffect(() => {
    if (current.current) moveTo(current.current, true)
  }, [size.width, size.height, moveTo])

  useEffect(() => {
    const frame =
      framePlace(body, place, lit) ?? (settled.current ? undefined : frameView(body, 'reset'))
    if (frame) moveTo(frame, !settled.current || prefersStill())
    settled.current = true
  }, [body, place, lit, moveTo])

  useEffect(() => {
    if (view) moveTo(frameView(body, view.name), prefersStill())
  }, [body, view, moveTo])

  useEffect(() => {
    const goBack = () => moveTo(frameView(body, 'reset'), prefersStill())
    element.addEventListener('dblclick', goBack)
    return () => element.removeEventListener('dblclick', goBack)
  }, [body, element, moveTo])

  useEffect(() => {
    controls.current?.setBoundary(
      new Box3(new Vector3(-0.6, -0.05, -0.3), new Vector3(0.6, 1.8, 0.3)),
    )
  }, [])

  return (
    <CameraControls
      ref={controls}
      makeDefault
      minDistance={0.18}
      maxDistance={8}
      smoothTime={0.28}
      draggingSmoothTime={0.08}
      dollyToCursor
    />
  )
}
