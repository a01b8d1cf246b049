import { BufferAttribute, BufferGeometry, Color, Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Ruler } from '../../body/rulers'
import { skinAt } from './skinAt'

/** Ink of lines and landmarks, the rim round them, fingers, and the point itself. */
export const RULER_COLOURS = {
  light: { ink: '#155a66', rim: '#fffdf8', finger: '#fff3e6', nail: '#7a4a34', point: '#b3402a' },
  dark: { ink: '#8fe3ea', rim: '#0e1114', finger: '#ffe9d6', nail: '#ffd9c0', point: '#ff9d80' },
} as const

/** The landmarks and the point; what the step is about is lit. As `buildMarkerMaterial` reads them. */
export function buildDots(
  { steps }: Ruler,
  now: number,
  bvh: MeshBVH,
  dark: boolean,
): BufferGeometry {
  const colours = RULER_COLOURS[dark ? 'dark' : 'light']
  const positions: number[] = []
  const normals: number[] = []
  const tints: number[] = []
  const shapes: number[] = []
  const last = steps.length - 1
  steps.forEach((step, at) => {
    if (step.kind !== 'feel' && step.kind !== 'here') return
    const isPoint = at === last
    const lit = at === now
    const { position, normal } = skinAt(bvh, new Vector3(...step.position))
    const put = (size: number, ring: boolean, opacity: number) => {
      positions.push(...position.toArray())
      normals.push(...normal.toArray())
      const tint = new Color(isPoint ? colours.point : colours.ink)
      tints.push(tint.r, tint.g, tint.b)
      shapes.push(size, ring ? 1 : 0, opacity)
    }
    if (lit) put(40, false, 0.3)
    // Where the person is going is seen from the start, as a ring.
    if (isPoint) put(lit ? 20 : 18, !lit, lit ? 1 : 0.9)
    else put(lit ? 18 : 13, false, lit ? 1 : at < now ? 0.85 : 0.5)
  })
  const geometry = new BufferGeometry()
  const attributes = { position: positions, normal: normals, colour: tints, shape: shapes }
  for (const [name, values] of Object.entries(attributes))
    geometry.setAttribute(name, new BufferAttribute(Float32Array.from(values), 3))
  return geometry
}
