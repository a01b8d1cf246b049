import type { AtlasIndex } from '../../domain/atlas'
import type { MessagesOf } from '../../messages/types'

/** All body parts, in the groups in which people search for them. */
export const REGION_GROUPS: readonly {
  readonly name: keyof MessagesOf<'regions'>
  readonly parts: readonly AtlasIndex['regions'][number]['part'][]
}[] = [
  { name: 'head', parts: ['head', 'face', 'neck'] },
  { name: 'back', parts: ['shoulder', 'upper back', 'lower back', 'sacrum/buttock'] },
  { name: 'front', parts: ['chest', 'abdomen'] },
  { name: 'arm', parts: ['upper arm', 'forearm', 'wrist/hand'] },
  { name: 'leg', parts: ['thigh', 'knee', 'lower leg', 'ankle/foot'] },
]
