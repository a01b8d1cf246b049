import { useMemo } from 'react'
import type { BoneChart } from '../../body/boneChart'
import type { ChartFile } from '../../body/chartFile'
import type { FigureView } from '../../body/figureFile'
import type { ChannelLine } from '../../body/lines'
import type { PointPosition } from '../../body/positions'
import type { Ruler } from '../../body/rulers'
import type { BodyId } from '../../domain/figure/bodies'
import { boneChart } from '../../models/boneChart'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'

/** The data of one body that a sheet draws. */
export interface SheetBody {
  readonly views: readonly FigureView[]
  readonly places: readonly PointPosition[]
  readonly lines: readonly ChannelLine[]
  readonly rulers: readonly Ruler[]
  /** The skin regions, if sore places are to be drawn. */
  readonly chart?: ChartFile | undefined
  /** The bones, if they could be loaded. */
  readonly bones?: BoneChart | undefined
}

interface Loading {
  /** Undefined while it loads; null if it cannot be loaded: then the sheet has no figures. */
  readonly body: SheetBody | null | undefined
  /** Whether lines, rulers, bones or regions could not be loaded: the figures are drawn without them. */
  readonly incomplete: boolean
}

/** @param sore whether sore places are to be drawn */
export function useSheetBody(id: BodyId, sore: boolean): Loading {
  const figure = useModel(models.figure(id))
  const places = useModel(models.places(id))
  const lines = useModel(models.lines(id))
  const rulers = useModel(models.rulers(id))
  const bones = useModel(boneChart(id))
  const chart = useModel(models.chart(id), sore)
  const body = useMemo(() => {
    if (figure.error || places.error) return null
    // Wait for all files, so that the pages are laid out only once.
    const needed = [figure, places, lines, rulers, bones, ...(sore ? [chart] : [])]
    if (needed.some(({ value, error }) => !value && !error)) return
    if (!figure.value || !places.value) return
    return {
      views: figure.value.views,
      places: places.value,
      lines: lines.value ?? [],
      rulers: rulers.value?.rulers ?? [],
      chart: sore ? chart.value : undefined,
      bones: bones.value,
    }
  }, [figure, places, lines, rulers, bones, chart, sore])
  const lacks = lines.error || rulers.error || bones.error || (sore && chart.error)
  return { body, incomplete: Boolean(body && lacks) }
}
