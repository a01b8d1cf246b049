import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Vec3 } from '../../src/body/frame'
import { BODY_IDS } from '../../src/domain/figure/bodies'
import { type MeasuredMuscles, MM, measureMuscles } from './measureBellies'

/** Beside the midline, metres. */
const BESIDE = [0.0005, 0.002, 0.0035, 0.005]
const STEP = 0.004
const FAR = 0.3
/** So far from the bone that it leads to a tendon ends, mm. */
const ATTACHED = 4

describe.each(BODY_IDS)('what is seen of the muscles of the %s body', (bodyId) => {
  let measured: MeasuredMuscles
  let flesh: MeshBVH

  beforeAll(async () => {
    measured = await measureMuscles(bodyId)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(measured.bellies.positions, 3))
    geometry.setIndex([...measured.bellies.triangles])
    flesh = new MeshBVH(geometry, { indirect: true })
  }, 60_000)

  /** Heights at which a bone or nothing is seen beside the midline, from in front (-1) or behind (1). */
  function slits(from: number, to: number, look: -1 | 1): string[] {
    const { surfaces } = measured.site
    const found: string[] = []
    for (let y = from; y > to; y -= STEP)
      for (const x of BESIDE) {
        const eye: Vec3 = [x, y, -look * FAR]
        const way: Vec3 = [0, 0, look]
        const met = flesh.raycastFirst(
          new Ray(new Vector3(...eye), new Vector3(...way)),
          DoubleSide,
        )
        const bones = [...surfaces.values()].map((bone) => bone.met(eye, way))
        const nearest = Math.min(...bones.map((at) => (at ? Math.abs(at[2] - eye[2]) : 2 * FAR)))
        if (!met || met.distance > nearest) found.push(`${(y * MM).toFixed(0)} ${x * MM}`)
      }
    return found
  }
  const height = (landmark: string) => measured.site.landmark(landmark).position[1]

  test('the white line joins both sides of the belly', () => {
    const { min } = measured.site.surfaces.get('xiphoid')!.box
    expect(slits(min[1], height('pubic-symphysis-upper') + 0.015, -1)).toEqual([])
  })

  test('the fascia of the loins joins both sides of the back', () => {
    const { max } = measured.site.surfaces.get('l2')!.box
    expect(slits(max[1], height('s3-crest'), 1)).toEqual([])
  })

  test('tendons lead into the fingers', () => {
    for (const finger of [2, 3, 4, 5])
      for (const [part, phalanx] of [
        [`extensor-digitorum-${finger}`, 2],
        [`flexor-digitorum-${finger}`, 3],
      ] as const) {
        const bone = measured.site.surfaces.get(`hand-phalanx-${finger}-${phalanx}`)!
        const [, end] = measured.parts.find((each) => each.part === part)!.ends
        const away = end.map((place) => bone.nearest(place).distance * MM)
        expect(Math.min(...away), part).toBeLessThan(ATTACHED)
      }
  })
})
