import {
  BONES_FORMAT,
  type BoneEntry,
  type BonesFile,
  type BonesHeader,
} from '../../src/body/bones'
import { BODY_IDS, type BodyId } from '../../src/domain/figure/bodies'
import type { Built } from '../pipeline/step'
import type { Files } from '../shared/files'
import { jsonByRows } from '../shared/jsonByRows'
import { type BoneSite, loadSite } from './boneSite'
import { type BuiltBone, buildSkeleton } from './buildSkeleton'
import { encodeBones } from './encodeBones'
import { loadBoneNames, loadFelt } from './names'

/** Models the skeleton of every body. */
export async function buildBones(files: Files): Promise<Built> {
  const names = loadBoneNames(files)
  const built: Record<string, string | Uint8Array> = {}
  const bodies = {} as Record<BodyId, BonesFile>
  const skeletons: { site: BoneSite; bones: BuiltBone[] }[] = []
  for (const bodyId of BODY_IDS) {
    const site = await loadSite(bodyId, files)
    const skeleton = await buildSkeleton(site)
    skeletons.push({ site, bones: skeleton })
    const { bytes, ...header } = await encodeBones(skeleton)
    const file = `bones-${bodyId}.bin`
    built[`public/models/${file}`] = bytes
    bodies[bodyId] = { file, ...header }
  }
  const bones = (skeletons[0]?.bones ?? []).map((bone) => entryOf(bone))
  const feltAt = loadFelt(files, skeletons)
  const header: BonesHeader = { format: BONES_FORMAT, version: 1, bones, feltAt, bodies }
  built['public/models/bones.json'] = jsonByRows(header, ['bones'])
  return built

  function entryOf({ id, half, kind }: BuiltBone): BoneEntry {
    const name = names.get(id)
    if (!name) throw new Error(`"${id}" has no name in data/bones.`)
    return {
      id,
      name: name.name,
      names: name.names,
      ...(name.latin !== undefined && { latin: name.latin }),
      ...(kind !== undefined && { kind }),
      ...(half === 'midline' && { midline: true }),
    }
  }
}
