import { beforeAll, describe, expect, test } from 'vitest'
import figures from '../../data/bones/extremities.json'
import { spineOf } from '../../scripts/skeleton/spine/spine'
import type { Vec3 } from '../../src/body/frame'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { type MeasuredBody, MM, measureBody } from './measure'

/** The middle of the neck, where its curve is. */
const MIDDLE = ['c3', 'c4', 'c5']
/** Triangles smaller than this show no facet, square metres. */
const SEEN = 2e-6

interface Facet {
  readonly normal: Vec3
  readonly area: number
}

/** The angles between neighbouring facets of the vault's left half, degrees, from the least. */
function vaultAngles({ skeleton, site }: MeasuredBody): number[] {
  const { positions, triangles, ranges } = skeleton
  const { firstTriangle, triangleCount } = ranges.find(({ id }) => id === 'cranium')!
  // Above the temple's upper border: higher than nearly half the way from the ear to the crown.
  const [ear, crown] = ['tragus-front', 'vertex'].map((id) => site.landmark(id).position[1])
  const low = ear! + 0.45 * (crown! - ear!)
  const beside = new Map<string, Facet[]>()
  for (let n = firstTriangle; n < firstTriangle + triangleCount; n++) {
    const corners = [...triangles.subarray(n * 3, n * 3 + 3)]
    const places = corners.map((vertex) => positions.subarray(vertex * 3, vertex * 3 + 3))
    if (places.some((place) => place[1]! < low)) continue
    const facet = facetOf(places)
    for (const [k, a] of corners.entries()) {
      const key = [a, corners[(k + 1) % 3]!].toSorted((p, q) => p - q).join()
      beside.set(key, [...(beside.get(key) ?? []), facet])
    }
  }
  return [...beside.values()]
    .filter((facets) => facets.length === 2 && facets.every(({ area }) => area > SEEN))
    .map(([a, b]) => {
      const cosine = a!.normal.reduce((sum, each, axis) => sum + each * b!.normal[axis]!, 0)
      return (Math.acos(Math.min(cosine, 1)) * 180) / Math.PI
    })
    .toSorted((a, b) => a - b)
}

function facetOf([a, b, c]: readonly Float32Array[]): Facet {
  const [u, v] = [b!, c!].map((to) => [0, 1, 2].map((axis) => to[axis]! - a![axis]!))
  const square = [0, 1, 2].map((axis) => {
    const [j, k] = [(axis + 1) % 3, (axis + 2) % 3]
    return u![j]! * v![k]! - u![k]! * v![j]!
  })
  const length = Math.hypot(...square)
  return { normal: square.map((each) => each / length) as unknown as Vec3, area: length / 2 }
}

const STEP = 0.0005

/** Openings of the face, seen from the front. */
function openingsOf({ boneOf, site }: MeasuredBody) {
  const { distanceTo, high } = boneOf('cranium')
  /** Whether a way straight back from the front comes to no bone before `z`. */
  const isOpen = (x: number, y: number, z: number): boolean => {
    for (let at = high[2] + 0.01; at > z; ) {
      const room = distanceTo([x, y, at])
      if (room < 0.0003) return false
      at -= room
    }
    return true
  }
  /** How far from a place all is open, up to a bone that lies in front of `z`. */
  const far = (x: number, y: number, way: readonly [number, number], z: number): number => {
    let gone = 0
    while (gone < 0.04 && isOpen(x + gone * way[0], y + gone * way[1], z)) gone += STEP
    return gone
  }
  const [x, y, z] = site.joint('eye')
  const [top, low] = [far(x, y, [0, 1], z), far(x, y, [0, -1], z)]
  // The inner rim lies before the middle of the eye, the outer one behind.
  const width = far(x, y, [-1, 0], z + 0.003) + far(x, y, [1, 0], z - 0.007)
  const [, from, lip] = site.landmark('subnasale').position
  const [sill, back] = [from + 0.012, lip - 0.025]
  // Beside the septum.
  const height = far(0.003, sill, [0, 1], back)
  const half = (share: number) => 0.003 + far(0.003, sill + height * share, [1, 0], back)
  return {
    socket: { height: (top + low) * MM, width: width * MM, off: ((top - low) / 2) * MM },
    nose: { above: half(0.85) * MM, below: half(0.3) * MM },
  }
}

describe.each(BODY_IDS)('head and neck of the %s body', (bodyId) => {
  let body: MeasuredBody
  beforeAll(async () => {
    body = await measureBody(bodyId)
  })
  const height = (landmark: string) => body.site.landmark(landmark).position[1]
  const bone = (id: string) => body.boneOf(id)

  test('no facets show on the vault of the skull', () => {
    const angles = vaultAngles(body)
    const at = (share: number) => angles[Math.floor(share * (angles.length - 1))]!
    expect(at(0.9)).toBeLessThan(7.5)
    expect(at(1)).toBeLessThan(14)
  })

  test('the eye sockets are rounded squares about the pupils', () => {
    const { height, width, off } = openingsOf(body).socket
    const size = (body.site.stature / 1.73) * figures.head.socket.height
    expect(height / size).toBeGreaterThan(0.9)
    expect(height / size).toBeLessThan(1.1)
    // Seen from straight in front; measured along the slope it is wider.
    expect(width / height).toBeGreaterThan(0.95)
    expect(width / height).toBeLessThan(1.15)
    expect(Math.abs(off)).toBeLessThan(4)
  })

  test('the opening of the nose is a pear', () => {
    const { above, below } = openingsOf(body).nose
    expect(above).toBeLessThan(0.6 * below)
  })

  test('the hyoid hangs between jaw and larynx, no lower than C5', () => {
    const { vertices, high } = bone('hyoid')
    const front = vertices.filter(([x, , z]) => x < 0.006 && z > high[2] - 0.01).map(([, y]) => y)
    const middle = (Math.min(...front) + Math.max(...front)) / 2
    const c5 = spineOf(body.site).levels.find(({ id }) => id === 'c5')!
    expect(middle).toBeGreaterThan(c5.centre[1])
    expect(middle).toBeLessThan(height('mandible-angle'))
    expect(Math.min(...front)).toBeGreaterThan(height('thyroid-upper'))
  })

  test('the atlas lies right under the occiput, and the mastoid process beside it', () => {
    const [skull, atlas] = [bone('cranium'), bone('c1')]
    const gap = Math.min(...atlas.vertices.map((vertex) => skull.distanceTo(vertex))) * MM
    expect(gap).toBeGreaterThan(0.5)
    expect(gap).toBeLessThan(3)
    expect(skull.distanceTo(body.site.landmark('mastoid-tip').position) * MM).toBeLessThan(12)
    // The hollow below the occiput lies above the arch of the atlas or level with it.
    expect(height('below-occiput')).toBeGreaterThan(atlas.low[1])
  })

  test('the spine of the axis is the first bump below its dip', () => {
    const { vertices, low } = bone('c2')
    const tip = vertices.filter(([, , z]) => z < low[2] + 0.006).map(([, y]) => y)
    expect(Math.min(...tip)).toBeLessThan(height('below-c2'))
    expect(Math.min(...tip)).toBeGreaterThan(height('below-c2') - 0.018)
    expect(low[1]).toBeGreaterThan(height('below-c7') + 5 * 0.009)
  })

  test('the neck is as long as the landmarks of a short neck let it be, and bowed forwards', () => {
    const { levels } = spineOf(body.site)
    const [c2, c7] = [levels[0]!, levels[5]!]
    const bottom = c7.centre[1] - (c7.pitch * (1 - c7.figures.discShare)) / 2
    const share = (bone('c2').high[1] - bottom) / body.site.stature
    // 0.065 to 0.075 in people; the figures' hollows C2 and C7 lie nearer to each other.
    expect(share).toBeGreaterThan(0.0565)
    expect(share).toBeLessThan(0.075)
    for (const id of MIDDLE) {
      const { centre } = levels.find((level) => level.id === id)!
      const along = (c2.centre[1] - centre[1]) / (c2.centre[1] - c7.centre[1])
      const chord = c2.centre[2] + (c7.centre[2] - c2.centre[2]) * along
      expect((centre[2] - chord) * MM, id).toBeGreaterThan(0.3)
    }
  })
})
