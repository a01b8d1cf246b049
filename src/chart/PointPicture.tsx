import { toFigure } from '../body/figureFile'
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

/** Draws a point as a dot on its part of the body, small. Decorative: the text has the same content. */
export function PointPicture({ point: { code, part }, side, why }: Props) {
  const body = useSettings((state) => state.body)
  const dark = useViewStore((state) => state.dark)
  const { value: spots } = useModel(models.places(body))
  const { value: figure } = useModel(models.figure(body))
  const own = spots?.filter((spot) => isSelected(spot, { kind: 'point', code, side })) ?? []
  const spot = own[Math.floor(own.length / 2)]
  const from = spot && sideFacing([spot])
  const drawn = figure?.views.find(({ view }) => view === from)
  // The empty box has the size of the picture.
  if (!spot || !drawn) return <span className={styles.picture} />
  const { core, further, quiet } = MARKERS[dark ? 'dark' : 'light']
  const [x, y] = toFigure(drawn.view, spot.position)
  const width = SMALL_PARTS.includes(part) ? SMALL : LARGE
  const viewBox = `${x - width / 2} ${y - width / 2} ${width} ${width}`
  return (
    <svg className={styles.picture} viewBox={viewBox} aria-hidden="true">
      <path d={drawn.outline} className={styles.outline} strokeWidth={width / 48} />
      <path d={drawn.lines.join('')} className={styles.line} strokeWidth={width / 90} />
      <circle
        cx={x}
        cy={y}
        r={width / 15}
        fill={why === 'further' ? further : why === 'here' ? quiet : core}
        className={styles.dot}
        strokeWidth={width / 60}
      />
    </svg>
  )
}
