import { decodeBones, parseBonesHeader } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import type { BodyId } from '../../src/domain/figure/bodies'
import { type Files, projectFiles, readJson } from '../shared/files'
import { add, normalise, scale } from '../shared/vectors'
import { type BoneSite, loadSite } from '../skeleton/boneSite'
import type { Field } from '../skeleton/field'
import { buildNearest } from '../skeleton/nearest'
import { type BoneSurface, boneSurfaces } from './boneSurfaces'

/** All that a muscle may know of one body. Metres, body frame, left half. */
export interface MuscleSite extends BoneSite {
  /** The point of a bone's surface that is nearest to a place. Throws on an unknown bone. */
  onBone(boneId: string, near: Vec3): Vec3
  /**
   * The point of a bone's surface that is met first from a place in a direction; if the bone is
   * missed, the one that comes closest to the way. Throws on an unknown bone.
   */
  boneFrom(boneId: string, from: Vec3, direction: Vec3): Vec3
  /** Distance to the nearest bone, negative inside. */
  readonly bones: Field
  /** Of the left half and the midline, by id. */
  readonly surfaces: ReadonlyMap<string, BoneSurface>
}

/** How far a way is followed that misses its bone, and in what steps, metres. */
const FAR = 0.3
const STEP = 0.004

export async function loadMuscleSite(
  bodyId: BodyId,
  files: Files = projectFiles,
): Promise<MuscleSite> {
  const site = await loadSite(bodyId, files)
  const header = parseBonesHeader(readJson(files, 'public/models/bones.json'))
  const bytes = files.read(`public/models/${header.bodies[bodyId].file}`)
  const surfaces = boneSurfaces(await decodeBones(header, bodyId, bytes))
  const all = [...surfaces.values()]
  const least = buildNearest(all.map(({ box }) => box))
  function surface(id: string): BoneSurface {
    const found = surfaces.get(id)
    if (!found) throw new Error(`There is no bone "${id}".`)
    return found
  }
  return {
    ...site,
    surfaces,
    onBone: (id, near) => surface(id).nearest(near).point,
    boneFrom(id, from, direction) {
      const way = normalise(direction)
      const bone = surface(id)
      const met = bone.met(from, way)
      if (met) return met
      let best = bone.nearest(from)
      for (let gone = STEP; gone < FAR; gone += STEP) {
        const next = bone.nearest(add(from, scale(way, gone)))
        if (next.distance < best.distance) best = next
      }
      return best.point
    },
    bones: (x, y, z) =>
      least(Math.abs(x), y, z, (part, ...place) => all[part]!.nearest(place).distance),
  }
}
