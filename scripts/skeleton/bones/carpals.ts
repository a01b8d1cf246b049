import type { Bone, BoneSite } from '../boneSite'
import { carpalShapes } from '../extremities/carpalShapes'
import { handFrame } from '../extremities/handFrame'
import { within } from '../field'
import { parted } from '../shapes/part'

/** The eight bones of the wrist, in the frame of the hand (millimetres). */
export function carpals(site: BoneSite): Bone[] {
  const frame = handFrame(site)
  const shapes = carpalShapes()
  const fitted = parted(1.3, 0.9, Object.values(shapes))
  const limit = site.inset(2.5 * frame.unit)
  return Object.keys(shapes).map((id, index) => ({
    id,
    half: 'left',
    shape: within(frame.shape(fitted[index]!), limit, 0.001),
    cell: 0.0008,
    error: 0.0002,
  }))
}
