import { useThree } from '@react-three/fiber'
import { useEffect, useLayoutEffect, useMemo } from 'react'
import type { BufferAttribute, BufferGeometry } from 'three'
import type { Focus } from '../../domain/figure/focus'
import type { Muscle } from '../../domain/schema/muscle'
import type { LoadedBody } from '../../models/models'
import { type RegionSpot, useViewStore } from '../../state/view'
import { maskOf, maskOfPlaces, maskOfRegions } from './bodyGeometry'
import { buildBodyMaterial, paintBodyMaterial } from './bodyMaterial'
import { garmentMask } from './garment'

interface Props {
  readonly body: LoadedBody
  /** From `buildBodyGeometry`; its creator disposes of it. */
  readonly geometry: BufferGeometry
  readonly lit: readonly RegionSpot[]
  /** Lit where it lies, on both sides, and tinted where its pain is felt. */
  readonly muscle: Muscle | undefined
  readonly garment: boolean
  /** What the route is about: around an arm or a leg the rest of the body fades. */
  readonly focus: Focus
}

/** Draws the body in one call. `usePicking` casts its own rays, so the mesh ignores raycasts. */
export function BodyModel({ body, geometry, lit, muscle, garment, focus }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const material = useMemo(buildBodyMaterial, [])

  useEffect(() => () => material.dispose(), [material])

  useEffect(() => {
    paintBodyMaterial(material, dark)
    invalidate()
  }, [material, dark, invalidate])

  useEffect(() => {
    const lies = muscle ? maskOfRegions(body, muscle.lies, 'midline') : maskOfPlaces(body, lit)
    setMask(geometry, 'lit', lies)
    setMask(geometry, 'felt', muscle && feltMask(body, muscle.felt))
    invalidate()
  }, [geometry, body, lit, muscle, invalidate])

  // Before the first frame.
  useLayoutEffect(() => {
    setMask(geometry, 'covered', garment ? garmentMask(body) : undefined)
    invalidate()
  }, [geometry, body, garment, invalidate])

  useEffect(() => {
    const { limb, side } = focus
    setMask(geometry, 'aside', limb && maskOfRegions(body, limb, side).map((own) => 255 - own))
    invalidate()
  }, [geometry, body, focus, invalidate])

  // Hover bypasses React, because it can change with every move of the pointer.
  useEffect(() => {
    const show = (spot: RegionSpot | undefined) => {
      setMask(geometry, 'hovered', spot && maskOf(body, spot))
      invalidate()
    }
    show(useViewStore.getState().hovered)
    return useViewStore.subscribe((state, before) => {
      if (state.hovered !== before.hovered) show(state.hovered)
    })
  }, [geometry, body, invalidate])

  return <mesh geometry={geometry} material={material} raycast={() => null} dispose={null} />
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
