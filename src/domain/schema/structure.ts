import { z } from 'zod'
import { id, prose } from './code'

/** Kinds of delicate structure. Small ones in skin and fat are named but set no limits. */
export const STRUCTURE_KINDS = [
  'artery',
  'small-artery',
  'vein',
  'skin-vein',
  'nerve',
  'skin-nerve',
  'neck-vessel',
  'eye',
  'lung',
  'joint',
  'bone',
  'rib',
  'organ',
  'kidney',
  'spinal-cord',
  'lymph-nodes',
  'breast',
] as const
export type StructureKind = (typeof STRUCTURE_KINDS)[number]

/** A structure in the body that careless pressure can injure. */
const structure = z.strictObject({
  id,
  kind: z.enum(STRUCTURE_KINDS),
  name: prose,
})
export type Structure = z.infer<typeof structure>
export const structureFile = z.array(structure).min(1)
