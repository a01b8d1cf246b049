import type { Bone, BoneSite } from '../boneSite'
import { footFrame } from '../extremities/footFrame'
import { tarsalsOnBody } from '../extremities/tarsalShapes'
import { within } from '../field'

/** The seven bones of heel, ankle and instep. */
export function tarsals(site: BoneSite): Bone[] {
  const frame = footFrame(site)
  const limit = site.inset(3 * frame.unit)
  return Object.entries(tarsalsOnBody(frame)).map(([id, shape]) => ({
    id,
    half: 'left',
    shape: within(shape, limit, 0.001),
    cell: 0.0009,
    error: 0.00025,
  }))
}
