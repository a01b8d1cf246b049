import { useMemo } from 'react'
import { type FigureView, toFigure } from '../body/figureFile'
import type { PointPosition } from '../body/positions'
import type { PointSummary } from '../domain/atlas'
import type { LitReason } from '../domain/points/litPoints'
import { isSelected } from '../domain/points/shownSpots'
import type { BodyPart, Side } from '../domain/schema/code'
import { models } from '../models/models'
import { useModel } from '../models/useModel'
import { useSettings } from '../state/settings'
import { useViewStore } from '../state/view'
import { MARKERS } from '../tokens'
import styles from './PointPicture.module.css'
import { cropPath } from './sheet/cropPath'
import { sideFacing } from './sideFacing'

interface Props {
  readonly point: PointSummary
  readonly side: Side
  readonly why: LitReason | undefined
}

/** Width of the picture on parts of the body that are small, and on the others. Millimetres. */
const SMALL = 110
const LARGE = 230
const SMALL_PARTS: readonly BodyPart[] = ['face', 'wrist/hand', 'ankle/foot']

/** Draws a point as a dot on its part of the body, small. It is decoration: the text says it. */
export function PointPicture({ point, side, why }: Props) {
  const body = useSettings((state) => state.body)
  const dark = useViewStore((state) => state.dark)
  const { value: spots } = useModel(models.places(body))
  const { value: figure } = useModel(models.figure(body))
  const drawn = useMemo(
    () => spots && figure && pictureOf(point, side, spots, figure.views),
    [point, side, spots, figure],
  )
  // The place is kept free until the figure has arrived.
  if (!drawn) return <span className={styles.picture} />
  const { core, further, quiet } = MARKERS[dark ? 'dark' : 'light']
  const [left, top, width] = drawn.crop
  return (
    <svg className={styles.picture} viewBox={`${left} ${top} ${width} ${width}`} aria-hidden="true">
      <path d={drawn.outline} className={styles.outline} strokeWidth={width / 48} />
      <path d={drawn.lines} className={styles.line} strokeWidth={width / 90} />
      <circle
        cx={drawn.x}
        cy={drawn.y}
        r={width / 15}
        fill={why === 'further' ? further : why === 'here' ? quiet : core}
        className={styles.dot}
        strokeWidth={width / 60}
      />
    </svg>
  )
}

function pictureOf(
  { code, part }: PointSummary,
  side: Side,
  spots: readonly PointPosition[],
  views: readonly FigureView[],
) {
  const own = spots.filter((spot) => isSelected(spot, { kind: 'point', code, side }))
  const spot = own[Math.floor(own.length / 2)]
  const from = spot && sideFacing([spot])
  const drawn = views.find(({ view }) => view === from)
  if (!spot || !drawn) return undefined
  const [x, y] = toFigure(drawn.view, spot.position)
  const width = SMALL_PARTS.includes(part) ? SMALL : LARGE
  const crop = [x - width / 2, y - width / 2, width, width] as const
  return {
    x,
    y,
    crop,
    outline: cropPath(drawn.outline, crop),
    lines: cropPath(drawn.lines.join(''), crop),
  }
}
