import type { Atlas, GuideSummary } from '../../domain/atlas'
import { guidesOfRegion, regionsOfGuide } from '../../domain/points/litPoints'
import type { BodyPart } from '../../domain/schema/code'
import type { MessagesOf } from '../../messages/types'

/** The id of a group, and the key of its name. */
export type PartGroup = Exclude<keyof MessagesOf<'regions'>, 'title'>

/** All body parts, in the groups in which people search for them. */
export const REGION_GROUPS: readonly {
  readonly name: PartGroup
  readonly parts: readonly BodyPart[]
}[] = [
  { name: 'head', parts: ['head', 'face', 'neck'] },
  { name: 'arm', parts: ['shoulder', 'upper arm', 'forearm', 'wrist/hand'] },
  { name: 'front', parts: ['chest', 'abdomen'] },
  { name: 'back', parts: ['upper back', 'lower back'] },
  { name: 'hip', parts: ['sacrum/buttock', 'thigh'] },
  { name: 'leg', parts: ['knee', 'lower leg', 'ankle/foot'] },
]

/** The guides whose own region, the first that a person expects them to open from, is in the parts. */
export const guidesOfParts = (atlas: Atlas, parts: readonly BodyPart[]): GuideSummary[] =>
  atlas.guides.filter(({ id }) => {
    const regions = regionsOfGuide(atlas, id)
    const own = regions.find((region) => guidesOfRegion(atlas, region)[0]?.id === id) ?? regions[0]
    const part = atlas.region(own)?.part
    return part !== undefined && parts.includes(part)
  })
