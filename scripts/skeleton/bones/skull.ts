import type { Bone, BoneSite } from '../boneSite'
import { blend, type Shape, symmetric, within } from '../field'
import { base, openBase } from './head/base'
import { face, openFace } from './head/face'
import { headFrame } from './head/headFrame'
import { upperTeeth } from './head/teeth'
import { vault } from './head/vault'

/** The skull without the lower jaw, and the upper teeth. */
export function skull(site: BoneSite): Bone[] {
  const frame = headFrame(site)
  const onBody = (shape: Shape, depth: number) =>
    symmetric(within(frame.shape(shape), site.inset(depth), 0.002))
  const cranium = openBase(openFace(blend(4, vault(), base(), face())))
  return [
    { id: 'cranium', half: 'midline', shape: onBody(cranium, 0.0035), cell: 0.0012 },
    { id: 'upper-teeth', half: 'midline', shape: onBody(upperTeeth(), 0.0025), cell: 0.0008 },
  ]
}
