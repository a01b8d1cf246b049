import { BufferAttribute, BufferGeometry, Color, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler } from '../../body/rulers'
import { RULER } from '../../tokens'
import { skinAt } from './skinAt'

/** Builds the dots of landmarks and the point for `buildMarkerMaterial`; the current one is lit. */
export function buildDots(
  { steps }: Ruler,
  now: number,
  bvh: MeshBVH,
  dark: boolean,
): BufferGeometry {
  const colours = RULER[dark ? 'dark' : 'light']
  const positions: number[] = []
  const normals: number[] = []
  const tints: number[] = []
  const shapes: number[] = []
  const last = steps.length - 1
  steps.forEach((step, index) => {
    if (step.kind !== 'feel' && step.kind !== 'here') return
    const isPoint = index === last
    const lit = index === now
    const { position, normal } = skinAt(bvh, new Vector3(...step.position))
    const put = (size: number, ring: boolean, opacity: number) => {
      positions.push(...position.toArray())
      normals.push(...normal.toArray())
      const tint = new Color(isPoint ? colours.point : colours.ink)
      tints.push(tint.r, tint.g, tint.b)
      shapes.push(size, ring ? 1 : 0, opacity)
    }
    if (lit) put(40, false, 0.3)
    // The point is visible from the first step, as a ring.
    if (isPoint) put(lit ? 20 : 18, !lit, lit ? 1 : 0.9)
    else put(lit ? 18 : 13, false, lit ? 1 : index < now ? 0.85 : 0.5)
  })
  const geometry = new BufferGeometry()
  const attributes = { position: positions, normal: normals, colour: tints, shape: shapes }
  for (const [name, values] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), 3))
  return geometry
}
