import { useMemo } from 'react'
import { type BoneHalf, bonesSeen } from '../../body/boneChart'
import { litBones } from '../../body/litBones'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Side } from '../../domain/schema/code'
import { boneChart } from '../../models/boneChart'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useHoveredBone } from '../../state/hoveredBone'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import styles from './ChartBones.module.css'

/** The bones as they are seen from a side, and those that a text or the current step speaks of. */
export function useBonesSeen(body: BodyId, from: ViewSide) {
  const wanted = useSettings((state) => state.bones)
  const way = useLocate((state) => state.target)
  const shown = useHoveredBone((state) => state.shown)
  // `FlatFigure` reports failures of the bones, and the panel those of the rulers.
  const { value: chart } = useModel(boneChart(body), wanted || Boolean(way ?? shown))
  const { value: rulers } = useModel(models.rulers(body), way !== undefined)
  const halves = useMemo(() => (chart ? bonesSeen(chart, from) : []), [chart, from])
  return { wanted, halves, ...litBones({ way, rulers, feltAt: chart?.feltAt, shown }) }
}

interface Props {
  readonly halves: readonly BoneHalf[]
  /** Ids of the bones to light, separated by spaces. */
  readonly lit: string
  /** Of a pair; `midline` for both. */
  readonly side: Side
  /** Of the lines, CSS pixels. */
  readonly width: number
}

/** Draws the bones as fine lines, which take no clicks. */
export function ChartBones({ halves, lit, side, width }: Props) {
  const ids = lit.split(' ')
  return halves.map(({ mirrored, bones }) => {
    const isOn = side === 'midline' || mirrored === (side === 'right')
    const own = bones.filter(({ bone, midline }) => ids.includes(bone) && (midline || isOn))
    return (
      <g
        key={`${mirrored}`}
        className={styles.bones}
        strokeWidth={width}
        {...(mirrored && { transform: 'scale(-1 1)' })}
      >
        {own.map(({ bone, area }) => (
          <path
            key={bone}
            d={area}
            fillRule="evenodd"
            className={styles.felt}
            data-felt-bone={bone}
          />
        ))}
        <path d={bones.map(({ lines }) => lines).join('')} className={styles.line} data-bones />
        <path d={bones.map(({ faint = '' }) => faint).join('')} className={styles.faint} />
        {own.map(({ bone, lines, faint = '' }) => (
          <path key={bone} d={lines + faint} className={styles.feltLine} />
        ))}
      </g>
    )
  })
}
