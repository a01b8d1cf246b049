import type { BoneChart } from '../../body/boneChart'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Side } from '../../domain/schema/code'
import { boneLines } from './boneLines'
import type { Crop } from './cropPath'
import styles from './SheetFigures.module.css'

interface Props {
  /** Undefined if it could not be loaded. */
  readonly chart: BoneChart | undefined
  readonly view: ViewSide
  /** The side of the limb in it. */
  readonly side: Side
  readonly crop: Crop
}

/** Draws the bones in a crop of a figure, quietly, beneath all that the sheet says. */
export function SheetBones({ chart, view, side, crop }: Props) {
  if (!chart) return null
  return boneLines(chart, view, side, crop).map(({ mirrored, lines, faint }) => (
    <g key={`${mirrored}`} {...(mirrored && { transform: 'scale(-1 1)' })}>
      <path d={lines} className={styles.bone} data-bones />
      <path d={faint} className={styles.deepBone} />
    </g>
  ))
}
