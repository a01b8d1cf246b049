import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../body/frame'
import { isSelected } from '../../domain/points/shownSpots'
import { COURSES } from '../../laterTokens'
import { courses } from '../../models/courses'
import type { LoadedBody } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useFigureRoute } from '../../state/figureRoute'
import { useShownCourses } from '../../state/shownCourses'
import { useViewStore } from '../../state/view'
import { buildStrokeMaterial, buildStrokes } from '../ruler/strokeMesh'
import { liftedOff } from '../ruler/strokes'
import { stretchesNear } from './stretchesNear'

interface Props {
  readonly body: LoadedBody
  readonly bvh: () => MeshBVH
}

/** What is drawn. A skin vein is seen on the person, and nobody knows its place better. */
const KINDS = ['artery', 'nerve'] as const
type Kind = (typeof KINDS)[number]

/** Draws the arteries and nerves that the cautions of the open point speak of, near it, in one call each. */
export function CoursesOnBody({ body, bvh }: Props) {
  const route = useFigureRoute()
  const point = useShownCourses((state) => state.point)
  // The card uses the same courses and reports failures.
  const { value } = useModel(courses(body.id), point !== undefined && point.courses.length > 0)
  const drawn = useMemo(() => {
    if (!point || !value) return []
    const shown = value.filter(({ id }) => point.courses.includes(id))
    const spots = body.points.filter((spot) => spot.code === point.code && isSelected(spot, route))
    return KINDS.map((kind) => {
      const ofKind = shown.filter((course) => course.kind === kind)
      return { kind, lines: spots.flatMap(({ position }) => stretchesNear(ofKind, position)) }
    })
  }, [body, route, point, value])
  return drawn.map(
    ({ kind, lines }) =>
      lines.length > 0 && <Strokes key={kind} kind={kind} lines={lines} bvh={bvh} />,
  )
}

interface StrokesProps extends Pick<Props, 'bvh'> {
  readonly kind: Kind
  readonly lines: readonly (readonly Vec3[])[]
}

/** Thin, and a little transparent: nobody knows the place to the millimetre. */
const LOOK = { width: 2.4, opacity: 0.85 }

function Strokes({ kind, lines, bvh }: StrokesProps) {
  const invalidate = useThree((state) => state.invalidate)
  const size = useThree((state) => state.size)
  const dark = useViewStore((state) => state.dark)
  const geometry = useMemo(() => {
    const lifted = lines.map((line) => line.map((place) => new Vector3(...place)))
    return buildStrokes(lifted.map((line) => ({ points: liftedOff(bvh(), line), ...LOOK })))
  }, [lines, bvh])
  const material = useMemo(buildStrokeMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(
    () => () => {
      material.dispose()
      invalidate()
    },
    [material, invalidate],
  )
  useEffect(() => {
    const colours = COURSES[dark ? 'dark' : 'light']
    material.uniforms.ink!.value.set(colours[kind])
    material.uniforms.rim!.value.set(colours.rim)
    material.uniforms.picture!.value = [size.width, size.height]
    if (geometry) invalidate()
  }, [material, geometry, kind, dark, size, invalidate])
  return (
    <mesh
      geometry={geometry}
      material={material}
      // Over the channel lines, under the markers.
      renderOrder={1}
      raycast={() => null}
      dispose={null}
      frustumCulled={false}
    />
  )
}
