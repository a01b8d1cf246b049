import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import joints from '../../data/body/joints.json' with { type: 'json' }
import { loadBody } from '../../scripts/body/loadBody'
import { buildMirror, mirrorPoint } from '../../src/body/mirror'
import { blendInTriangle, triangleOfPoint } from '../../src/body/surface'
import { BODY_IDS } from '../../src/domain/figure/bodies'

const file = (name: string) => readFileSync(new URL(`../../public/models/${name}`, import.meta.url))
const gzipped = (name: string) => gzipSync(file(name), { level: 9 }).length
const degrees = (radians: number) => (radians * 180) / Math.PI

describe.each([
  { sex: 'female', height: 1.59 },
  { sex: 'male', height: 1.73 },
] as const)('the $sex body', async ({ sex, height }) => {
  const body = await loadBody(sex)
  const { topology, cagePositions, refined } = body
  const { mirror } = topology

  it('has the vertex counts of the source and stands on the floor', () => {
    expect(topology.vertexCount).toBe(13380 + 144)
    expect(topology.skinQuadCount).toBe(13378)
    expect(topology.quads.length / 4).toBe(13378 + 140)
    expect(topology.quads.reduce((a, b) => Math.max(a, b))).toBe(topology.vertexCount - 1)
    expect([...topology.quads.subarray(0, 8)]).toEqual([4848, 0, 1, 4847, 4, 2, 3, 5])
    const heights = refined.positions.filter((_, index) => index % 3 === 1)
    const [lowest, highest] = [
      heights.reduce((a, b) => Math.min(a, b)),
      heights.reduce((a, b) => Math.max(a, b)),
    ]
    expect(Math.abs(lowest)).toBeLessThan(0.0001)
    expect(highest).toBeCloseTo(body.manifest.bodies[sex].height, 3)
    expect(Math.abs(highest - height)).toBeLessThan(0.005)
  })

  it('has a positive volume, so its faces point outwards', () => {
    let volume = 0
    const { triangles, positions: p } = refined
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [triangles[t]! * 3, triangles[t + 1]! * 3, triangles[t + 2]! * 3]
      volume += p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!)
      volume += p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!)
      volume += p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
    }
    // In litres: a slim adult body.
    expect((volume / 6) * 1000).toBeGreaterThan(40)
    expect((volume / 6) * 1000).toBeLessThan(80)
  })

  it('is exactly symmetric, and so are points on it', () => {
    const rebuilt = buildMirror(cagePositions, topology.quads)
    expect(rebuilt).toEqual(mirror)
    const place = { quad: 1234, u: 0.2, v: 0.7 }
    const at = (which: typeof place) =>
      blendInTriangle(refined.triangles, refined.positions, triangleOfPoint(which))
    const [x, y, z] = at(place)
    const [mx, my, mz] = at(mirrorPoint(mirror, place))
    expect(mx).toBeCloseTo(-x, 6)
    expect(my).toBeCloseTo(y, 6)
    expect(mz).toBeCloseTo(z, 6)
  })

  it('has arms that hang 20 to 25 degrees from the vertical', () => {
    const { 'l-shoulder': shoulder, 'l-hand': wrist } = joints[sex]
    const arm = degrees(Math.atan2(wrist[0]! - shoulder[0]!, shoulder[1]! - wrist[1]!))
    expect(arm).toBeGreaterThan(20)
    expect(arm).toBeLessThan(25)
  })

  it('has palms that face forwards and thumbs that point outwards', () => {
    const { 'l-hand': wrist, 'l-finger-3-1': knuckle, 'l-finger-1-4': thumb } = joints[sex]
    const palm = [0, 1].map((axis) => (wrist[axis]! + knuckle[axis]!) / 2)
    let front = -1
    for (let vertex = 0; vertex < refined.positions.length / 3; vertex++) {
      const [x, y, z] = refined.positions.subarray(vertex * 3, vertex * 3 + 3)
      if (Math.hypot(x! - palm[0]!, y! - palm[1]!) > 0.01) continue
      if (front < 0 || z! > refined.positions[front * 3 + 2]!) front = vertex
    }
    expect(refined.normals[front * 3 + 2]).toBeGreaterThan(0.9)
    expect(thumb[0]).toBeGreaterThan(knuckle[0]! + 0.02)
  })

  it('is at most 70 kB compressed', () => {
    const total = gzipped('bodies.json') + gzipped('topology.bin') + gzipped(`${sex}.bin`)
    expect(total).toBeLessThan(70_000)
  })
})

it('ships every body', () => {
  const manifest = JSON.parse(file('bodies.json').toString())
  expect(Object.keys(manifest.bodies)).toEqual([...BODY_IDS])
})
