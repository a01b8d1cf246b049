import type { Vec3 } from '../../src/body/frame'
import { refineRings } from '../../src/body/rings'
import { add, scale, subtract } from '../shared/vectors'
import { distanceToBox } from '../skeleton/field'
import { bonesAround, bonesAt } from './attached'
import type { BoneSurface } from './boneSurfaces'
import { slopeOf } from './grid'
import type { MuscleSite } from './muscleSite'

/** Nothing comes nearer to the skin, and nothing lies deeper in a bone of others, metres. */
const BENEATH_SKIN = 0.002
const IN_BONE = 0.001
const ROUNDS = 14
/** Rounds at the end in which only the skin counts. */
const SKIN_ONLY = 3
/** A little more than is needed, because a place between two is moved by moving both. */
const MORE = 1.1

/**
 * Moves rings until they, and the places between them that are drawn later, are beneath the skin and
 * out of the bones that they do not end at. Nothing of the left half crosses the midline.
 */
export function settle(rings: readonly Vec3[], around: number, site: MuscleSite): Vec3[] {
  const places = rings.map(([x, y, z]): Vec3 => [Math.max(0, x), y, z])
  const bones = obstacles(places, around, site)
  for (let round = 0; round < ROUNDS; round++) {
    const refined = refineRings({
      rings: places.length / around,
      around,
      places: Float32Array.from(places.flat()),
    })
    const moves = new Map<number, Vec3>()
    for (let vertex = 0; vertex < refined.places.length / 3; vertex++) {
      const [x, y, z] = refined.places.subarray(vertex * 3, vertex * 3 + 3)
      const at: Vec3 = [x!, y!, z!]
      const move = wayIn(at, site) ?? (round < ROUNDS - SKIN_ONLY ? wayOut(at, bones) : undefined)
      if (!move) continue
      const [ring, on] = [Math.floor(vertex / refined.around) / 2, (vertex % refined.around) / 2]
      for (const r of new Set([Math.floor(ring), Math.ceil(ring)]))
        for (const o of new Set([Math.floor(on), Math.ceil(on) % around])) {
          const index = r * around + o
          if (Math.hypot(...(moves.get(index) ?? [0, 0, 0])) < Math.hypot(...move))
            moves.set(index, move)
        }
    }
    if (moves.size === 0) break
    for (const [index, move] of moves) {
      const [nx, ny, nz] = add(places[index]!, scale(move, MORE))
      places[index] = [Math.max(0, nx), ny, nz]
    }
  }
  return places
}

function wayIn(at: Vec3, { skin }: MuscleSite): Vec3 | undefined {
  const out = skin(...at) + BENEATH_SKIN
  return out > 0 ? scale(slopeOf(skin, at), -out) : undefined
}

/** Out of the bone that the place lies deepest in. */
function wayOut(at: Vec3, bones: readonly BoneSurface[]): Vec3 | undefined {
  let deepest = -IN_BONE
  let way: Vec3 | undefined
  for (const bone of bones) {
    if (distanceToBox(bone.box, ...at) > 0) continue
    const { point, distance } = bone.nearest(at)
    if (distance >= deepest) continue
    deepest = distance
    way = scale(subtract(point, at), 1 + IN_BONE / distance)
  }
  return way
}

/** The bones near the rings that no end of them touches. */
function obstacles(
  places: readonly Vec3[],
  around: number,
  { surfaces }: MuscleSite,
): BoneSurface[] {
  const ends = [...places.slice(0, around), ...places.slice(-around)]
  const near = bonesAround(places, 0, surfaces.values())
  const own = bonesAt(ends, near)
  return near.filter((bone) => !own.has(bone))
}
