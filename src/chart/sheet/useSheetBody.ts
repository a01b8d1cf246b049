import { useMemo } from 'react'
import type { FigureView } from '../../body/figureFile'
import type { ChannelLine } from '../../body/lines'
import type { PointPosition } from '../../body/positions'
import type { Ruler } from '../../body/rulers'
import type { BodyId } from '../../domain/figure/bodies'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'

/** The data of one body that a sheet draws. */
export interface SheetBody {
  readonly views: readonly FigureView[]
  readonly places: readonly PointPosition[]
  readonly lines: readonly ChannelLine[]
  readonly rulers: readonly Ruler[]
}

interface Loading {
  /** Undefined while it loads; null if it cannot be loaded: then the sheet has no figures. */
  readonly body: SheetBody | null | undefined
  /** Whether lines or rulers could not be loaded: the figures are drawn without them. */
  readonly incomplete: boolean
}

export function useSheetBody(id: BodyId): Loading {
  const figure = useModel(models.figure(id))
  const places = useModel(models.places(id))
  const lines = useModel(models.lines(id))
  const rulers = useModel(models.rulers(id))
  const body = useMemo(() => {
    if (figure.error || places.error) return null
    // Wait for all files, so that the pages are laid out only once.
    if ([figure, places, lines, rulers].some(({ value, error }) => !value && !error)) return
    if (!figure.value || !places.value) return
    return {
      views: figure.value.views,
      places: places.value,
      lines: lines.value ?? [],
      rulers: rulers.value?.rulers ?? [],
    }
  }, [figure, places, lines, rulers])
  return { body, incomplete: Boolean(body && (lines.error || rulers.error)) }
}
