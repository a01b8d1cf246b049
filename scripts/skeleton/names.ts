import { z } from 'zod'
import { type Files, readJson } from '../shared/files'

const FOLDER = 'data/bones'

const boneName = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  /** After Terminologia Anatomica. */
  latin: z.string().min(1).optional(),
})
export type BoneName = z.infer<typeof boneName>

/** What all files in data/bones have; the figures are read by the code of their bones. */
const boneFile = z.looseObject({
  bones: z.array(boneName).min(1),
  /** Where the figures come from. */
  sources: z.array(z.looseObject({ id: z.string().min(1), title: z.string().min(1) })),
})

/**
 * The names of all bones.
 *
 * @throws if a file is not valid or two bones have one id
 */
export function loadBoneNames(files: Files): Map<string, BoneName> {
  const names = files
    .list(FOLDER)
    .flatMap((name) => boneFile.parse(readJson(files, `${FOLDER}/${name}`)).bones)
  const byId = new Map(names.map((name) => [name.id, name]))
  if (byId.size < names.length) throw new Error(`Two bones in ${FOLDER} have the same id.`)
  return byId
}
