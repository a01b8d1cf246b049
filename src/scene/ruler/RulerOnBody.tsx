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
import { distanceFor, type Frame } from '../camera/framing'
import { buildMarkerMaterial } from '../points/markerMaterial'
import { buildFingerMaterial, buildFingers, fingersBeside } from './fingerMesh'
import { RulerLabels } from './RulerLabels'
import { buildDots } from './rulerDots'
import { frameRuler, frameStep } from './rulerFrame'
import { buildStrokeMaterial, buildStrokes } from './strokeMesh'
import { strokesOf } from './strokes'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
  readonly layer: RefObject<HTMLDivElement | null>
}

/** How a point is found, drawn on the skin; there only while somebody is finding it. */
export default function RulerOnBody(props: Props) {
  const finding = useLocate((state) => state.target)
  return finding ? <Found {...props} finding={finding} /> : null
}

function Found({ finding, ...props }: Props & { readonly finding: LocateTarget }) {
  // The panel, which leads through the same rulers, tells of failures.
  const { value: rulers } = useModel(models.rulers(props.body.id))
  const ruler = useMemo(
    () => rulers && rulersFor(rulers.rulers, finding.code, finding.side)[finding.spot],
    [rulers, finding.code, finding.side, finding.spot],
  )
  return rulers && ruler ? (
    <Drawn {...props} ruler={ruler} hand={rulers.hand} now={finding.step} />
  ) : null
}

interface DrawnProps extends Props {
  readonly ruler: Ruler
  readonly hand: Rulers['hand']
  readonly now: number
}

/** Three draw calls: lines and ticks, fingers, dots. */
function Drawn({ bvh, layer, ruler, hand, now }: DrawnProps) {
  const invalidate = useThree((state) => state.invalidate)
  const size = useThree((state) => state.size)
  const pixelRatio = useThree((state) => state.viewport.dpr)
  const dark = useViewStore((state) => state.dark)
  const towardsEye = useMemo(() => frameRuler(ruler, bvh()), [ruler, bvh])
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

  // A tick is long enough to be seen from where the camera stands.
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
  // What was drawn last goes with it.
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

/** Flies to a frame, and anew where the picture's size changes. */
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
