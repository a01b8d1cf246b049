import sceneMessages from 'virtual:messages/scene'
import { toFigure } from '../../body/figureFile'
import { marksOn } from '../../body/spot'
import type { BodyId } from '../../domain/figure/bodies'
import { isTurnedTo, type ViewSide } from '../../domain/figure/viewSide'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useMarkedPlaces } from '../../state/markedPlaces'
import { useMarking } from '../../state/marking'
import { useViewStore } from '../../state/view'
import styles from './ChartMarks.module.css'

interface Props {
  readonly body: BodyId
  readonly side: ViewSide
  /** Rings are a constant share of this, millimetres of the figure. */
  readonly unit: number
}

/** Rings the exact spots of the sore places that the drawing shows. */
export function ChartMarks({ body, side, unit }: Props) {
  const places = useMarkedPlaces()
  const moving = useMarking((state) => state.at)
  // Only the skin knows where a spot lies; `MarksFailure` reports failures.
  const { value: skin } = useModel(models.body(body), places.length > 0)
  if (!skin) return null
  return marksOn(skin, places)
    .filter(({ normal }) => isTurnedTo(normal, side))
    .map(({ place: { spot }, position }) => {
      const [x, y] = toFigure(side, position)
      const key = `${spot.subQuad}.${spot.u}.${spot.v}`
      return (
        <g key={key} className={styles.mark} data-mark={key} data-moving={spot === moving?.spot}>
          <circle cx={x} cy={y} r={unit * 0.016} />
          <circle cx={x} cy={y} r={unit * 0.016} />
        </g>
      )
    })
}

/** Says that the marks cannot be shown, except beside the panel of their places, which says so too. */
export function MarksFailure({ body }: Pick<Props, 'body'>) {
  const t = useMessages(sceneMessages)
  const isMarked = useMarkedPlaces().length > 0
  const isInPanel = useViewStore(({ route }) => route.kind === 'region')
  const { error } = useModel(models.body(body), false)
  if (!error || !isMarked || isInPanel) return null
  return <LoadState failed what={t.noSkin} floating />
}
