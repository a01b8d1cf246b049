import { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { Box3, MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Focus } from '../../domain/figure/focus'
import type { Lit } from '../../domain/points/litPoints'
import type { Route } from '../../domain/route/link'
import type { LoadedBody } from '../../models/models'
import { onCameraCommand } from '../../state/camera'
import { useLocate } from '../../state/locate'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { useTechniquePlayer } from '../../state/techniquePlayer'
import { useViewStore } from '../../state/view'
import { distanceFor, type Frame, isClear } from './frame'
import { frameAround, frameBody, framePlace, frameView } from './framing'

interface Props {
  readonly body: LoadedBody
  readonly route: Route
  readonly lit: Lit
  readonly focus: Focus
  readonly bvh: () => MeshBVH
}

/** How far the camera goes below the horizon: as far as views of the chin need. Radians. */
const LOWEST = MathUtils.degToRad(115)

/** Moves the camera with the route. Drag orbits, wheel and pinch zoom, a double click resets. */
export function CameraRig({ body, route, lit, focus, bvh }: Props) {
  const controls = useRef<CameraControls>(null)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const element = useThree((state) => state.gl.domElement)
  const settled = useRef(false)
  const current = useRef<Frame | undefined>(undefined)

  const moveTo = useCallback(
    (frame: Frame, still: boolean, aspect = camera.aspect) => {
      current.current = frame
      const eye = new Vector3(...frame.towardsEye)
        .setLength(distanceFor(frame, MathUtils.degToRad(camera.fov), aspect))
        .add(new Vector3(...frame.target))
      void controls.current?.setLookAt(...eye.toArray(), ...frame.target, !still)
      // Without a transition the controls request no frame.
      invalidate()
    },
    [camera, invalidate],
  )

  // After a change of size, fit the same frame again.
  const aspect = size.width / size.height
  useEffect(() => {
    // While locating, the ruler moves the camera.
    if (current.current && !useLocate.getState().target) moveTo(current.current, true, aspect)
  }, [aspect, moveTo])

  useEffect(() => {
    const frame =
      framePlace(body, route, lit, focus, (from, way) => isClear(bvh(), from, way)) ??
      (settled.current ? undefined : frameBody(body, 'reset'))
    const { adding } = useViewStore.getState()
    if (frame)
      moveTo(
        adding ? frameAround(body, frame.towardsEye) : frame,
        !settled.current || prefersReducedMotion(),
      )
    settled.current = true
  }, [body, route, lit, focus, bvh, moveTo])

  // To add a place to the route, the person needs the rest of the body, from where they see it.
  const adding = useViewStore((state) => state.adding)
  useEffect(() => {
    if (!adding || !controls.current) return
    const [eye, target] = [
      controls.current.getPosition(new Vector3()),
      controls.current.getTarget(new Vector3()),
    ]
    moveTo(frameAround(body, eye.sub(target).toArray()), prefersReducedMotion())
  }, [adding, body, moveTo])

  // When locating ends, show its point again, unless the person has moved on to another route.
  useEffect(
    () =>
      useLocate.subscribe(({ target }, { target: before }) => {
        const { route } = useViewStore.getState()
        if (target || route.kind !== 'point' || useTechniquePlayer.getState().demonstration) return
        if (route.code !== before?.code || route.side !== before.side) return
        const frame = framePlace(body, route, lit, focus, (from, way) => isClear(bvh(), from, way))
        if (frame) moveTo(frame, prefersReducedMotion())
      }),
    [body, lit, focus, bvh, moveTo],
  )

  useEffect(
    () =>
      onCameraCommand((command) => {
        if (command.kind === 'turn')
          moveTo(frameView(body, command.to, focus), prefersReducedMotion())
        else if (controls.current) {
          void controls.current.dollyTo(
            controls.current.distance / command.by,
            !prefersReducedMotion(),
          )
          invalidate()
        }
      }),
    [body, focus, moveTo, invalidate],
  )

  useEffect(() => {
    const goBack = () => moveTo(frameBody(body, 'reset'), prefersReducedMotion())
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
      // Only a sole is viewed from farther below.
      maxPolarAngle={focus.part === 'foot' ? Math.PI : LOWEST}
      minDistance={0.18}
      maxDistance={8}
      smoothTime={0.28}
      draggingSmoothTime={0.08}
      dollyToCursor
    />
  )
}
