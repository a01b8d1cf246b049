import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { BufferAttribute, BufferGeometry } from 'three'
import type { Focus } from '../../domain/figure/focus'
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
  readonly garment: boolean
  /** What the route is about: around an arm or a leg the rest of the body fades. */
  readonly focus: Focus
}

/** Draws the body in one call. `usePicking` casts its own rays, so the mesh ignores raycasts. */
export function BodyModel({ body, geometry, lit, garment, focus }: Props) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const material = useMemo(buildBodyMaterial, [])

  useEffect(() => () => material.dispose(), [material])

  useEffect(() => {
    paintBodyMaterial(material, dark)
    invalidate()
  }, [material, dark, invalidate])

  useEffect(() => {
    setMask(geometry, 'lit', maskOfPlaces(body, lit))
    invalidate()
  }, [geometry, body, lit, invalidate])

  useEffect(() => {
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

function setMask(
  geometry: BufferGeometry,
  name: 'lit' | 'hovered' | 'covered' | 'aside',
  mask: Uint8Array | undefined,
) {
  const attribute = geometry.getAttribute(name) as BufferAttribute
  const array = attribute.array as Uint8Array
  if (mask) array.set(mask)
  else array.fill(0)
  attribute.needsUpdate = true
}
