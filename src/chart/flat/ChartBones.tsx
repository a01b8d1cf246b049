import { useMemo } from 'react'
import { type BoneHalf, bonesSeen } from '../../body/boneChart'
import { feltBones } from '../../body/feltBones'
import type { Ruler } from '../../body/rulers'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Side } from '../../domain/schema/code'
import { boneChart } from '../../models/boneChart'
import { useModel } from '../../models/useModel'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import styles from './ChartBones.module.css'

/**
 * The bones as they are seen from a side, and the one that the current step lets the person feel.
 *
 * @param steps all of them to the point that the person locates
 */
export function useBonesSeen(body: BodyId, from: ViewSide, steps: Ruler['steps']) {
  const wanted = useSettings((state) => state.bones)
  const target = useLocate((state) => state.target)
  // `FlatFigure` reports failures.
  const { value: chart } = useModel(boneChart(body), wanted || target !== undefined)
  const halves = useMemo(() => (chart ? bonesSeen(chart, from) : []), [chart, from])
  const felt = feltBones(steps, chart?.feltAt)
  return {
    wanted,
    halves,
    any: felt.some(Boolean),
    now: felt[target?.step ?? 0],
    side: target?.side,
  }
}

interface Props {
  readonly halves: readonly BoneHalf[]
  /** Id of the bone to light. */
  readonly lit: string | undefined
  /** On which side it is lit. */
  readonly side: Side | undefined
  /** Of the lines, CSS pixels. */
  readonly width: number
}

/** Draws the bones as fine lines, which take no clicks. */
export function ChartBones({ halves, lit, side = 'midline', width }: Props) {
  return halves.map(({ mirrored, bones }) => {
    const isOn = side === 'midline' || mirrored === (side === 'right')
    const own = bones.filter(({ bone, midline }) => bone === lit && (midline || isOn))
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
