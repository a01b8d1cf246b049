import type { CameraControls } from '@react-three/drei'
import { useThree } from '@react-three/fiber'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import { rulersFor } from '../../body/chooseRuler'
import type { Ruler, Rulers } from '../../body/rulers'
import { type LoadedBody, models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { type LocateTarget, useLocate } from '../../state/locate'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { useViewStore } from '../../state/view'
import { MARKERS, RULER } from '../../tokens'
import { distanceFor, type Frame } from '../camera/frame'
import { buildMarkerMaterial } from '../points/markerMaterial'
import { buildFingerMaterial, buildFingers, fingersBeside } from './fingerMesh'
import { RulerLabels } from './RulerLabels'
import { buildDots } from './rulerDots'
import { frameRuler, frameStep, viewOfStep } from './rulerFrame'
import { buildStrokeMaterial, buildStrokes } from './strokeMesh'
import { strokesOf } from './strokes'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
  readonly layer: RefObject<HTMLDivElement | null>
}

/** Draws the ruler on the skin while the person locates a point. */
export function RulerOnBody(props: Props) {
  const target = useLocate((state) => state.target)
  return target ? <LoadedRuler {...props} target={target} /> : null
}

function LoadedRuler({ target, ...props }: Props & { readonly target: LocateTarget }) {
  // The panel uses the same rulers and reports failures.
  const { value: rulers } = useModel(models.rulers(props.body.id))
  const ruler = useMemo(
    () => rulers && rulersFor(rulers.rulers, target.code, target.side)[target.spot],
    [rulers, target.code, target.side, target.spot],
  )
  return rulers && ruler ? (
    <DrawnRuler {...props} ruler={ruler} hand={rulers.hand} now={target.step} />
  ) : null
}

interface DrawnRulerProps extends Props {
  readonly ruler: Ruler
  readonly hand: Rulers['hand']
  readonly now: number
}

/** Draws lines and ticks, fingers, and dots, in one call each. */
function DrawnRuler({ bvh, layer, ruler, hand, now }: DrawnRulerProps) {
  const invalidate = useThree((state) => state.invalidate)
  const size = useThree((state) => state.size)
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const dark = useViewStore((state) => state.dark)
  const whole = useMemo(() => frameRuler(ruler, bvh()), [ruler, bvh])
  const towardsEye = useMemo(() => viewOfStep(ruler, now, whole, bvh()), [ruler, now, whole, bvh])
  const frame = useMemo(() => frameStep(ruler, now, towardsEye), [ruler, now, towardsEye])
  useRulerCamera(frame)

  const strokeMaterial = useMemo(buildStrokeMaterial, [])
  const fingerMaterial = useMemo(buildFingerMaterial, [])
  const dotMaterial = useMemo(buildMarkerMaterial, [])
  useEffect(
    () => () => {
      for (const material of [strokeMaterial, fingerMaterial, dotMaterial]) material.dispose()
    },
    [strokeMaterial, fingerMaterial, dotMaterial],
  )

  // Ticks are long enough to be visible at the distance of the camera.
  const tick = Math.max(0.007, Math.max(frame.halfHeight, frame.halfWidth) * 0.075)
  const strokes = useMemo(
    () => buildStrokes(strokesOf(ruler, now, bvh(), tick)),
    [ruler, now, bvh, tick],
  )
  const fingers = useMemo(() => {
    const step = ruler.steps[now]
    if (!step?.line || !('cun' in step)) return undefined
    const widths = fingersBeside(step.cun, hand)
    return widths.length > 0
      ? buildFingers(step.line, widths, bvh(), new Vector3(...towardsEye).normalize())
      : undefined
  }, [ruler, now, bvh, hand, towardsEye])
  const dots = useMemo(() => buildDots(ruler, now, bvh(), dark), [ruler, now, bvh, dark])
  useEffect(() => () => strokes.dispose(), [strokes])
  useEffect(() => () => fingers?.dispose(), [fingers])
  useEffect(() => () => dots.dispose(), [dots])

  useEffect(() => {
    const theme = dark ? 'dark' : 'light'
    const { ink, rim, finger, nail } = RULER[theme]
    strokeMaterial.uniforms.ink!.value.set(ink)
    strokeMaterial.uniforms.rim!.value.set(rim)
    strokeMaterial.uniforms.picture!.value = [size.width, size.height]
    fingerMaterial.uniforms.fill!.value.set(finger)
    fingerMaterial.uniforms.outline!.value.set(nail)
    dotMaterial.uniforms.pixelRatio!.value = pixelRatio
    dotMaterial.uniforms.rim!.value.set(MARKERS[theme].rim)
    invalidate()
  }, [strokeMaterial, fingerMaterial, dotMaterial, dark, size, pixelRatio, invalidate])
  // Draw once more without the ruler.
  useEffect(() => () => invalidate(), [invalidate])

  return (
    <>
      {fingers && (
        <mesh geometry={fingers} material={fingerMaterial} renderOrder={2} {...UNTOUCHED} />
      )}
      <mesh geometry={strokes} material={strokeMaterial} renderOrder={3} {...UNTOUCHED} />
      <points geometry={dots} material={dotMaterial} renderOrder={4} {...UNTOUCHED} />
      <RulerLabels ruler={ruler} now={now} bvh={bvh} layer={layer} />
    </>
  )
}

const UNTOUCHED = { raycast: () => null, dispose: null, frustumCulled: false } as const

/** Moves the camera to a frame, and again if the size of the picture changes. */
function useRulerCamera(frame: Frame): void {
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
    const flies = shown.current !== frame && !prefersReducedMotion()
    shown.current = frame
    void controls.setLookAt(...eye.toArray(), ...target.toArray(), flies)
    invalidate()
  }, [controls, camera, frame, width, height, invalidate])
}
