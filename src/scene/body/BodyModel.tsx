import { useThree } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { BufferAttribute, BufferGeometry } from 'three'
import type { MuscleMap } from '../../body/muscleMap'
import type { Focus } from '../../domain/figure/focus'
import type { Muscle } from '../../domain/schema/muscle'
import type { LoadedBody } from '../../models/models'
import { type AppState, type RegionSpot, useViewStore } from '../../state/view'
import { maskOf, maskOfPlaces, maskOfRegions, maskOfSkin } from './bodyGeometry'
import { buildBodyMaterial, paintBodyMaterial } from './bodyMaterial'

interface Props {
  /** Whether it is drawn; its masks are painted in any case. */
  readonly visible: boolean
  readonly body: LoadedBody
  /** From `buildBodyGeometry`; its creator disposes of it. */
  readonly geometry: BufferGeometry
  readonly lit: readonly RegionSpot[]
  /** Lit where it lies, on both sides, and tinted where its pain is felt. */
  readonly muscle: Muscle | undefined
  /** Where the muscles lie, unless it is not there yet or could not be loaded. */
  readonly map: { readonly value?: MuscleMap | undefined; readonly error?: unknown }
  readonly garment: boolean
  /** What the route is about: around an arm or a leg the rest of the body fades. */
  readonly focus: Focus
}

/** Draws the body in one call. `usePicking` casts its own rays, so the mesh ignores raycasts. */
export function BodyModel({ visible, body, geometry, lit, muscle, map, garment, focus }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const material = useMemo(buildBodyMaterial, [])
  const muscles = map.value

  useEffect(() => () => material.dispose(), [material])

  useEffect(() => {
    paintBodyMaterial(material, dark)
    invalidate()
  }, [material, dark, invalidate])

  useEffect(() => {
    setMask(
      geometry,
      'lit',
      !muscle
        ? maskOfPlaces(body, lit)
        : muscles
          ? maskOfMuscle(body, muscles, muscle.id)
          : map.error
            ? maskOfRegions(body, muscle.lies, 'midline')
            : undefined,
    )
    setMask(geometry, 'felt', muscle && feltMask(body, muscle.felt))
    invalidate()
  }, [geometry, body, lit, muscle, muscles, map.error, invalidate])

  // Before the first frame.
  useLayoutEffect(() => {
    setMask(geometry, 'covered', garment ? body.garment : undefined)
    invalidate()
  }, [geometry, body, garment, invalidate])

  useEffect(() => {
    const { limb, side } = focus
    setMask(geometry, 'aside', limb && maskOfRegions(body, limb, side).map((own) => 255 - own))
    invalidate()
  }, [geometry, body, focus, invalidate])

  // Hover bypasses React, because it can change with every move of the pointer.
  useEffect(() => {
    const show = ({ hovered, hoveredMuscle }: AppState) => {
      // Beneath glass the muscle itself is lit.
      setMask(geometry, 'hovered', hoveredMuscle ? undefined : hovered && maskOf(body, hovered))
      invalidate()
    }
    show(useViewStore.getState())
    return useViewStore.subscribe((state, before) => {
      if (state.hovered !== before.hovered || state.hoveredMuscle !== before.hoveredMuscle)
        show(state)
    })
  }, [geometry, body, invalidate])

  return (
    <mesh
      visible={visible}
      geometry={geometry}
      material={material}
      // It is always in the picture.
      frustumCulled={false}
      raycast={() => null}
      dispose={null}
    />
  )
}

/** How strong the tint is where pain is felt at times; 1 where it is mainly felt. */
const AT_TIMES = 0.4

/** One byte per vertex, on both sides. */
function feltMask(body: LoadedBody, { main, also }: Muscle['felt']): Uint8Array {
  const atTimes = maskOfRegions(body, also, 'midline')
  return maskOfRegions(body, main, 'midline').map((mainly, vertex) =>
    Math.max(mainly, atTimes[vertex]! * AT_TIMES),
  )
}

/** The soft mask of a muscle on both sides of a body, one byte per vertex. */
function maskOfMuscle(
  body: LoadedBody,
  { ids, stacks, labels }: MuscleMap,
  id: string,
): Uint8Array {
  const index = ids.indexOf(id)
  const hasIt = stacks.map((stack) => stack.includes(index))
  return maskOfSkin(body, `muscle ${id}`, (triangle) => hasIt[labels[triangle >> 1] ?? 0] ?? false)
}

function setMask(
  geometry: BufferGeometry,
  name: 'lit' | 'felt' | 'hovered' | 'covered' | 'aside',
  mask: Uint8Array | undefined,
) {
  const attribute = geometry.getAttribute(name) as BufferAttribute
  const array = attribute.array as Uint8Array
  if (mask) array.set(mask)
  else array.fill(0)
  attribute.needsUpdate = true
}
