import { z } from 'zod'
import type { BoneEntry, BonesHeader } from '../../src/body/bones'
import type { Vec3 } from '../../src/body/frame'
import { OTHER_LANGUAGES, type OtherLanguage } from '../../src/messages/languages'
import { type Files, readJson } from '../shared/files'
import type { BoneSite } from './boneSite'
import type { BuiltBone } from './buildSkeleton'

const FOLDER = 'data/bones'

const boneName = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** After Terminologia Anatomica. */
  latin: z.string().min(1).optional(),
})
type BoneName = z.infer<typeof boneName>

/** What all files in data/bones have; the figures are read by the code of their bones. */
const boneFile = z.looseObject({
  bones: z.array(boneName).min(1),
  /** Where the figures come from. */
  sources: z.array(z.looseObject({ id: z.string().min(1), title: z.string().min(1) })),
})

const NAMES = 'names.json'
const FELT = 'landmarks.json'
/** The others in the folder are families of bones. */
const NO_FAMILY = [NAMES, FELT, 'terms.json']

/** A name for each bone in each language but English. */
const translated = z.strictObject(
  Object.fromEntries(
    OTHER_LANGUAGES.map((language) => [language, z.record(z.string(), z.string().min(1))]),
  ) as Record<OtherLanguage, z.ZodRecord<z.ZodString, z.ZodString>>,
)

/** What a bone is called. */
export type NamedBone = BoneName & Pick<BoneEntry, 'names'>

/**
 * The names of all bones.
 *
 * @throws if a file is not valid, two bones have one id, or a language lacks one or has one too many
 */
export function loadBoneNames(files: Files): Map<string, NamedBone> {
  const bones = files
    .list(FOLDER)
    .filter((name) => !NO_FAMILY.includes(name))
    .flatMap((name) => boneFile.parse(readJson(files, `${FOLDER}/${name}`)).bones)
  const others = translated.parse(readJson(files, `${FOLDER}/${NAMES}`))
  const nameIn = (language: OtherLanguage, id: string): string => {
    const name = others[language][id]
    if (!name) throw new Error(`${FOLDER}/${NAMES} has no name for "${id}" in ${language}.`)
    return name
  }
  const byId = new Map(
    bones.map((bone) => {
      const names = OTHER_LANGUAGES.map((language) => [language, nameIn(language, bone.id)])
      return [bone.id, { ...bone, names: Object.fromEntries(names) }]
    }),
  )
  if (byId.size < bones.length) throw new Error(`Two bones in ${FOLDER} have the same id.`)
  for (const language of OTHER_LANGUAGES)
    for (const id of Object.keys(others[language]))
      if (!byId.has(id)) throw new Error(`${FOLDER}/${NAMES} names "${id}", which is no bone.`)
  return byId
}

/** How far from a landmark its bone may lie at most, metres: the coracoid process lies deepest. */
const DEEPEST = 0.035

/**
 * The bone that a person feels at each landmark, or the two between which it lies. How deep those are
 * says nothing, because flesh is over the space; tests hold that the spaces lie where they are felt.
 *
 * @param skeletons of all bodies
 * @throws if a landmark or a bone is unknown, or lies elsewhere on a body
 */
export function loadFelt(
  files: Files,
  skeletons: readonly { readonly site: BoneSite; readonly bones: readonly BuiltBone[] }[],
): BonesHeader['feltAt'] {
  const path = `${FOLDER}/${FELT}`
  const felt = z.record(z.string(), z.string()).parse(readJson(files, path))
  for (const [landmark, ids] of Object.entries(felt))
    for (const { site, bones } of skeletons) {
      const { position } = site.landmark(landmark)
      const [bone, next] = ids.split(' ').map((id) => {
        const found = bones.find((each) => each.id === id)
        if (!found) throw new Error(`${path}: "${landmark}" is felt on "${id}", which is no bone.`)
        return found
      })
      const depth = bone && !next ? nearestTo(position, bone.mesh.positions) : 0
      if (depth > DEEPEST)
        throw new Error(
          `${path}: on the ${site.bodyId} body "${ids}" is ${(depth * 1000).toFixed()} mm from "${landmark}".`,
        )
    }
  return felt
}

function nearestTo(place: Vec3, positions: ArrayLike<number>): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let at = 0; at < positions.length; at += 3)
    nearest = Math.min(
      nearest,
      Math.hypot(
        place[0] - positions[at]!,
        place[1] - positions[at + 1]!,
        place[2] - positions[at + 2]!,
      ),
    )
  return nearest
}
