import { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { useCallback, useEffect, useRef } from 'react'
import { Box3, DoubleSide, MathUtils, type PerspectiveCamera, Ray, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 as BodyVector } from '../../body/frame'
import type { Lit } from '../../domain/points/litPoints'
import type { LoadedBody } from '../../models/models'
import { onCameraCommand } from '../../state/camera'
import { useLocate } from '../../state/locate'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { useTechniquePlayer } from '../../state/techniquePlayer'
import { useViewStore } from '../../state/view'
import { distanceFor, type Frame, framePlace, frameView, type Spot } from './framing'

interface Props {
  readonly body: LoadedBody
  readonly lit: Lit
  readonly bvh: () => MeshBVH
}

/** Off the skin, so that a point's own surroundings do not hide it; how far a view must be free. */
const LIFT = 0.012
const FREE = 0.6

/** Whether the eye sees a point of the skin from that way. */
function isClear(bvh: MeshBVH, { position, normal }: Spot, way: BodyVector): boolean {
  const from = new Vector3(...position).addScaledVector(new Vector3(...normal), LIFT)
  const hit = bvh.raycastFirst(new Ray(from, new Vector3(...way).normalize()), DoubleSide, 0, FREE)
  return !hit
}

/** Flies to what is chosen; drag orbits, wheel and pinch zoom, a double click returns. */
export function CameraRig({ body, lit, bvh }: Props) {
  const controls = useRef<CameraControls>(null)
  const camera = useThree((state) => state.camera) as PerspectiveCamera
  const size = useThree((state) => state.size)
  const invalidate = useThree((state) => state.invalidate)
  const element = useThree((state) => state.gl.domElement)
  const route = useViewStore((state) => state.route)
  const settled = useRef(false)
  const current = useRef<Frame | undefined>(undefined)

  const moveTo = useCallback(
    (frame: Frame, still: boolean, aspect = camera.aspect) => {
      current.current = frame
      const eye = new Vector3(...frame.towardsEye)
        .setLength(distanceFor(frame, MathUtils.degToRad(camera.fov), aspect))
        .add(new Vector3(...frame.target))
      void controls.current?.setLookAt(...eye.toArray(), ...frame.target, !still)
      // Without a flight the controls ask for no frame themselves.
      invalidate()
    },
    [camera, invalidate],
  )

  // A new size asks for the same frame anew.
  const aspect = size.width / size.height
  useEffect(() => {
    // The steps to a point lead the camera themselves.
    if (current.current && !useLocate.getState().target) moveTo(current.current, true, aspect)
  }, [aspect, moveTo])

  useEffect(() => {
    const frame =
      framePlace(body, route, lit, (from, way) => isClear(bvh(), from, way)) ??
      (settled.current ? undefined : frameView(body, 'reset'))
    if (frame) moveTo(frame, !settled.current || prefersReducedMotion())
    settled.current = true
  }, [body, route, lit, bvh, moveTo])

  // Who has done with the steps to a point sees its place again; who went on is already elsewhere.
  useEffect(
    () =>
      useLocate.subscribe(({ target }, { target: before }) => {
        const { route } = useViewStore.getState()
        if (target || route.kind !== 'point' || useTechniquePlayer.getState().demonstration) return
        if (route.code !== before?.code || route.side !== before.side) return
        const frame = framePlace(body, route, lit, (from, way) => isClear(bvh(), from, way))
        if (frame) moveTo(frame, prefersReducedMotion())
      }),
    [body, lit, bvh, moveTo],
  )

  useEffect(
    () =>
      onCameraCommand((command) => {
        if (command.kind === 'turn') moveTo(frameView(body, command.to), prefersReducedMotion())
        else if (controls.current) {
          void controls.current.dollyTo(
            controls.current.distance / command.by,
            !prefersReducedMotion(),
          )
          invalidate()
        }
      }),
    [body, moveTo, invalidate],
  )

  useEffect(() => {
    const goBack = () => moveTo(frameView(body, 'reset'), prefersReducedMotion())
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
