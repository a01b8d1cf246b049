import type { AtlasIndex } from '../atlas/atlas'

/** Body parts from head to foot, as people look for them; together they are all parts. */
export const REGION_GROUPS: readonly {
  readonly name: string
  readonly parts: readonly AtlasIndex['regions'][number]['part'][]
}[] = [
  { name: 'Head and neck', parts: ['head', 'face', 'neck'] },
  { name: 'Shoulder and back', parts: ['shoulder', 'upper back', 'lower back', 'sacrum/buttock'] },
  { name: 'Chest and belly', parts: ['chest', 'abdomen'] },
  { name: 'Arm and hand', parts: ['upper arm', 'forearm', 'wrist/hand'] },
  { name: 'Leg and foot', parts: ['thigh', 'knee', 'lower leg', 'ankle/foot'] },
]
