import type { BoneKind } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import type { BodyId } from '../../src/domain/figure/bodies'
import { type Joints, jointAt } from '../body/joints'
import { loadBody } from '../body/loadBody'
import { loadDataset } from '../data/loadDataset'
import { placeAtlas } from '../placement/placeAtlas'
import { type Files, projectFiles, readJson } from '../shared/files'
import { add, scale } from '../shared/vectors'
import { closeSkin } from './closeSkin'
import type { Field, Shape } from './field'
import { buildSkinField } from './skinField'

interface Landmarked {
  readonly position: Vec3
  /** Outwards. */
  readonly normal: Vec3
}

/** All that a bone may know of one body. Metres, body frame. */
export interface BoneSite {
  readonly bodyId: BodyId
  readonly stature: number
  /** On the skin of the left half or the midline. Throws on an unknown one. */
  landmark(id: string): Landmarked
  /** A joint centre of the left half or the midline, without `l-`. Throws on an unknown one. */
  joint(name: string): Vec3
  /** So deep below a landmark, against its normal. */
  under(id: string, depth: number): Vec3
  /** Distance to the skin, negative inside; mouth and eye sockets count as filled. */
  readonly skin: Field
  /** The skin moved inwards, as a limit for `within`. */
  inset(depth: number): Field
}

export interface Bone {
  readonly id: string
  /** A left one has a mirror image; one on the midline is symmetric, and only its left half is stored. */
  readonly half: 'left' | 'midline'
  readonly shape: Shape
  /** Size of the cells of its grid, metres. */
  readonly cell?: number
  /** How far its surface may be off after simplification, metres. */
  readonly error?: number
  /** A part so evenly bowed that facets would show on it, and how far off it may be, metres. */
  readonly smooth?: {
    readonly where: (x: number, y: number, z: number) => boolean
    readonly error: number
  }
  /** Of a bone with a smooth part, one that hardly anybody sees, and how far off it may be, metres. */
  readonly hidden?: Bone['smooth']
  readonly kind?: BoneKind
}

export type BuildBones = (site: BoneSite) => Bone[]

/** Reads all that the bones of one body are made from. */
export async function loadSite(bodyId: BodyId, files: Files = projectFiles): Promise<BoneSite> {
  const body = await loadBody(bodyId, files)
  const shade = files.read('public/models/shade.bin')
  const { [bodyId]: joints } = readJson(files, 'data/body/joints.json') as Record<BodyId, Joints>
  const { landmarks } = placeAtlas(loadDataset('data', files), body)
  const skin = buildSkinField(closeSkin(body, shade))
  function landmark(id: string): Landmarked {
    const place = landmarks.get(id)
    if (!place) throw new Error(`There is no landmark "${id}".`)
    return { position: place.position.toArray(), normal: place.normal.toArray() }
  }
  return {
    bodyId,
    stature: body.manifest.bodies[bodyId].height,
    landmark,
    joint: (name) => joints[`l-${name}`] ?? jointAt(joints, name),
    under(id, depth) {
      const { position, normal } = landmark(id)
      return add(position, scale(normal, -depth))
    },
    skin,
    inset: (depth) => (x, y, z) => skin(x, y, z) + depth,
  }
}
