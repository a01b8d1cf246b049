import { type RefObject, useEffect, useMemo } from 'react'
import { type BoneHalf, boneNameIn, bonesSeen } from '../../body/boneChart'
import { litBones } from '../../body/litBones'
import type { BodyId } from '../../domain/figure/bodies'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Side } from '../../domain/schema/code'
import { useLanguage } from '../../messages/messages'
import { boneChart, boneNames } from '../../models/boneChart'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useHoveredBone } from '../../state/hoveredBone'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import styles from './ChartBones.module.css'
import { placeOnDrawing } from './underPointer'

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

/** Names the bone under the pointer in the caption, while the bones are shown. */
export function useBoneUnderPointer(
  drawing: RefObject<SVGSVGElement | null>,
  halves: readonly BoneHalf[],
  shown: boolean,
): void {
  const language = useLanguage()
  // The caption names no bone without them; `FlatFigure` reports failures of the bones.
  const { value: names } = useModel(boneNames, shown)
  useEffect(() => {
    const element = drawing.current
    // It only tells what lies in a path.
    const context = document.createElement('canvas').getContext('2d')
    if (!shown || !names || !element || !context) return
    const areas = halves.flatMap(({ mirrored, bones }) =>
      bones.flatMap(({ bone, area }) => (area ? [{ bone, mirrored, path: new Path2D(area) }] : [])),
    )
    const name = (event: PointerEvent) => {
      const place = placeOnDrawing(element, event)
      if (!place) return
      const under = areas.find(({ mirrored, path }) =>
        context.isPointInPath(path, mirrored ? -place.x : place.x, place.y, 'evenodd'),
      )
      const found = under && names.get(under.bone)
      useHoveredBone.setState({ name: found && boneNameIn(found, language) })
    }
    const forget = () => useHoveredBone.setState({ name: undefined })
    const listeners = { pointerdown: name, pointermove: name, pointerleave: forget } as const
    for (const [kind, listener] of Object.entries(listeners))
      element.addEventListener(kind as keyof typeof listeners, listener)
    return () => {
      forget()
      for (const [kind, listener] of Object.entries(listeners))
        element.removeEventListener(kind as keyof typeof listeners, listener)
    }
  }, [drawing, halves, shown, names, language])
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
