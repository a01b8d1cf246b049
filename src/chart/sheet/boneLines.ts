import { type BoneChart, bonesSeen, type StoredBone } from '../../body/boneChart'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Side } from '../../domain/schema/code'
import { type Crop, cropPath, pathEnds } from './cropPath'

/** The lines of the bones in a crop, as SVG paths in millimetres of the figure. */
export interface BoneLines {
  /** To be drawn with x turned round. */
  readonly mirrored: boolean
  readonly lines: string
  /** Those too deep to be felt. */
  readonly faint: string
}

/**
 * What is seen of the bones from a side, without what lies outside a crop.
 *
 * @param side of the limb in the crop
 */
export const boneLines = (chart: BoneChart, view: ViewSide, side: Side, crop: Crop): BoneLines[] =>
  bonesSeen(chart, view, side).flatMap(({ mirrored, bones }) => {
    const [left, top, width, height] = crop
    const own: Crop = mirrored ? [-left - width, top, width, height] : crop
    const near = bones.filter((bone) => overlap(boxOf(bone), own))
    const join = (path: (bone: StoredBone) => string) =>
      near.map((bone) => cropPath(path(bone), own)).join('')
    const [lines, faint] = [join((bone) => bone.lines), join(({ faint = '' }) => faint)]
    return lines + faint === '' ? [] : [{ mirrored, lines, faint }]
  })

const BOXES = new WeakMap<StoredBone, Crop>()

/** The box around a bone, computed once: a sheet has many close-ups. */
function boxOf(bone: StoredBone): Crop {
  const known = BOXES.get(bone)
  if (known) return known
  const ends = pathEnds(bone.lines + (bone.faint ?? ''))
  const [xs, ys] = [ends.map(([x]) => x), ends.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - BULGE, Math.min(...ys) - BULGE]
  const box: Crop = [left, top, Math.max(...xs) + BULGE - left, Math.max(...ys) + BULGE - top]
  BOXES.set(bone, box)
  return box
}

/** How far a curve may reach beyond its ends, millimetres of the figure. */
const BULGE = 20

const overlap = (a: Crop, b: Crop): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]
