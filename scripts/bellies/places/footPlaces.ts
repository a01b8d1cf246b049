import type { Vec3 } from '../../../src/body/frame'
import { add } from '../../shared/vectors'
import type { MuscleSite } from '../muscleSite'

const FAR = 0.08

/** Places on the bones of the foot, which point forwards. */
export function footPlaces(site: MuscleSite) {
  const box = (bone: string) => {
    const found = site.surfaces.get(bone)
    if (!found) throw new Error(`There is no bone "${bone}".`)
    return found.box
  }
  /** The middle of a bone at a share of its length, from the back; `aside` from -1 (inner edge) to 1. */
  function core(bone: string, share: number, aside = 0): Vec3 {
    const { min, max } = box(bone)
    const z = min[2] + (max[2] - min[2]) * share
    const guess: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, z]
    const [inner, outer] = [-1, 1].map((side) =>
      site.boneFrom(bone, add(guess, [side * FAR, 0, 0]), [-side, 0, 0]),
    )
    const x = (inner![0] + outer![0]) / 2 + ((outer![0] - inner![0]) / 2) * aside
    const [low, high] = [-1, 1].map((side) =>
      site.boneFrom(bone, [x, guess[1] + side * FAR, z], [0, -side, 0]),
    )
    return [x, (low![1] + high![1]) / 2, z]
  }
  const from = (way: Vec3, bone: string, share: number, aside: number, away: number): Vec3 => {
    const middle = core(bone, share, aside)
    const outside: Vec3 = add(middle, [way[0] * FAR, way[1] * FAR, way[2] * FAR])
    const met = site.boneFrom(bone, outside, [-way[0], -way[1], -way[2]])
    return add(met, [way[0] * away, way[1] * away, way[2] * away])
  }
  const heel = box('calcaneus')
  return {
    core,
    /** So far above the back of a bone of the foot; below it, inside or outside of it. */
    top: (bone: string, share: number, aside = 0, away = 0.001) =>
      from([0, 1, 0], bone, share, aside, away),
    sole: (bone: string, share: number, away = 0.001, aside = 0) =>
      from([0, -1, 0], bone, share, aside, away),
    inside: (bone: string, share: number, away = 0.001) => from([-1, 0, 0], bone, share, 0, away),
    outside: (bone: string, share: number, away = 0.001) => from([1, 0, 0], bone, share, 0, away),
    /** Where the Achilles tendon ends, from the inner edge (-1) to the outer. */
    heel(aside: number): Vec3 {
      const y = heel.min[1] + (heel.max[1] - heel.min[1]) * 0.5
      const from = (place: Vec3, way: Vec3) => site.boneFrom('calcaneus', place, way)
      const behind = heel.min[2] - FAR
      const [, , back] = from([(heel.min[0] + heel.max[0]) / 2 - 0.004, y, behind], [0, 0, 1])
      const [inner] = from([heel.min[0] - FAR, y, back + 0.005], [1, 0, 0])
      const [outer] = from([heel.max[0] + FAR, y, back + 0.005], [-1, 0, 0])
      return from([(inner + outer) / 2 + ((outer - inner) / 2) * 0.9 * aside, y, behind], [0, 0, 1])
    },
    /** So far below the lowest part of a bone. */
    under(bone: string, share: number, away: number): Vec3 {
      const [x, , z] = core(bone, share)
      return [x, box(bone).min[1] - away, z]
    },
  }
}
