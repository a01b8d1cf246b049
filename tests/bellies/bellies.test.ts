import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { COVERED } from './covered'
import { type MeasuredMuscles, MM, measureMuscles, type Part } from './measureBellies'

const { muscles } = JSON.parse(
  readFileSync(new URL('../../data/muscles.json', import.meta.url), 'utf8'),
) as { muscles: { id: string }[] }

/** Muscles that have no volume, and why. */
const LEFT_OUT: Record<string, string> = {
  pterygoids: 'they lie behind the jaw, where nothing of them is seen or felt from outside',
}

/** Parts that end in a sheet of tendon or a ligament and not at a bone, by the end. */
const IN_A_SHEET: Record<string, readonly ('origin' | 'insertion')[]> = {
  'upper-trapezius': ['origin'],
  'splenius-capitis': ['origin'],
  'external-oblique': ['insertion'],
  'external-oblique-aponeurosis': ['origin', 'insertion'],
  'palmaris-longus': ['insertion'],
  // At the tendons of the long flexor of the toes.
  'quadratus-plantae': ['insertion'],
}

/** Of the places at an end half lie this near to a bone or to the next part; none is farther off, mm. */
const ATTACHED = 4
const BETWEEN_BONES = 18

/** How far the middle of each place of an end is from a bone, or from another part of the muscle, mm. */
function gaps(part: Part, end: 0 | 1, { site, parts }: MeasuredMuscles): number[] {
  const ring = part.ends[end]
  const others = parts.filter((other) => other !== part && other.muscle === part.muscle)
  return Array.from({ length: ring.length / 2 + 1 }, (_, k) => {
    const [a, b] = [ring[k]!, ring[(ring.length - k) % ring.length]!]
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2] as const
    let gap = Math.max(0, site.bones(...middle)) * MM
    if (gap > ATTACHED)
      for (const { vertices } of others)
        for (const [x, y, z] of vertices)
          gap = Math.min(gap, Math.hypot(x - middle[0], y - middle[1], z - middle[2]) * MM)
    return gap
  }).toSorted((a, b) => a - b)
}

describe.each(BODY_IDS)('the muscles of the %s body', (bodyId) => {
  let measured: MeasuredMuscles

  beforeAll(async () => {
    measured = await measureMuscles(bodyId)
  }, 60_000)

  test('every muscle is there, or is left out for a reason', () => {
    const there = new Set(measured.parts.map(({ muscle }) => muscle))
    expect([...there, ...Object.keys(LEFT_OUT)].toSorted()).toEqual(
      muscles.map(({ id }) => id).toSorted(),
    )
    expect(new Set(measured.parts.map(({ part }) => part)).size).toBe(measured.parts.length)
  })

  test('each part is closed', () => {
    expect(measured.parts.filter(({ open }) => open > 0)).toEqual([])
  })

  test('each lies beneath the skin', () => {
    const { site, parts } = measured
    for (const { part, vertices } of parts)
      expect(Math.min(...vertices.map((place) => -site.skin(...place))) * MM, part).toBeGreaterThan(
        1.5,
      )
  })

  test('none runs through a bone that it does not end at', () => {
    const { site, parts } = measured
    for (const { part, vertices, ends } of parts)
      for (const { id, box, nearest } of site.surfaces.values()) {
        const close = (margin: number) => (place: readonly number[]) =>
          place.every((value, k) => value > box.min[k]! - margin && value < box.max[k]! + margin)
        if (
          ends
            .flat()
            .filter(close(0.005))
            .some((place) => nearest(place).distance < 0.005)
        )
          continue
        const deepest = vertices.filter(close(0)).map((place) => -nearest(place).distance * MM)
        expect(Math.max(0, ...deepest), `${part} in ${id}`).toBeLessThan(2)
      }
  })

  test('each reaches from bone to bone', () => {
    for (const part of measured.parts)
      for (const [end, name] of (['origin', 'insertion'] as const).entries()) {
        if (IN_A_SHEET[part.part]?.includes(name)) continue
        const all = gaps(part, end as 0 | 1, measured)
        expect(all[Math.floor(all.length / 2)], `${part.part}, ${name}`).toBeLessThan(ATTACHED)
        expect(all.at(-1), `${part.part}, ${name}`).toBeLessThan(BETWEEN_BONES)
      }
  })

  test('each lies beneath the skin that is painted for it', () => {
    for (const [id, share] of Object.entries(COVERED))
      expect(measured.covered.get(id)! * 100, id).toBeGreaterThanOrEqual(share)
  })
})
