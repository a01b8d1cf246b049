import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import type { Bellies } from '../../body/bellies'
import { useViewStore } from '../../state/view'
import { buildBellyMaterial, paintBellies } from './bellyMaterial'

/** Draws the muscles in one call, and lights the one of the page and the one under the pointer. */
export function Muscles({ volumes }: { readonly volumes: Bellies }) {
  const invalidate = useThree((state) => state.invalidate)
  const dark = useViewStore((state) => state.dark)
  const geometry = useMemo(() => buildBellyGeometry(volumes), [volumes])
  const material = useMemo(buildBellyMaterial, [])
  useEffect(() => () => geometry.dispose(), [geometry])
  useEffect(() => () => material.dispose(), [material])
  useEffect(() => {
    paintBellies(material, dark)
    invalidate()
  }, [material, dark, invalidate])

  const own = useViewStore(({ route }) => (route.kind === 'muscle' ? route.muscle : undefined))
  const hovered = useViewStore((state) => state.hoveredMuscle)
  useEffect(() => {
    lightMuscles(geometry, volumes, [own, hovered])
    invalidate()
  }, [geometry, volumes, own, hovered, invalidate])
  return (
    <mesh
      geometry={geometry}
      material={material}
      renderOrder={-2}
      frustumCulled={false}
      raycast={() => null}
      dispose={null}
    />
  )
}

/** Builds the geometry of the muscles, with an empty mask `lit` for the material. */
export function buildBellyGeometry({ positions, normals, fibre, tendon, triangles }: Bellies) {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('fibre', new BufferAttribute(fibre, 1))
  geometry.setAttribute('sinew', new BufferAttribute(tendon, 1, true))
  geometry.setAttribute('lit', new BufferAttribute(new Uint8Array(fibre.length), 1, true))
  geometry.setIndex(new BufferAttribute(triangles, 1))
  return geometry
}

/** Lights all parts of muscles, on both sides. */
export function lightMuscles(
  geometry: BufferGeometry,
  { ranges }: Bellies,
  muscles: readonly (string | undefined)[],
): void {
  const attribute = geometry.getAttribute('lit') as BufferAttribute
  const lit = attribute.array as Uint8Array
  lit.fill(0)
  for (const { muscle, firstVertex, vertexCount } of ranges)
    if (muscles.includes(muscle)) lit.fill(255, firstVertex, firstVertex + vertexCount)
  attribute.needsUpdate = true
}
