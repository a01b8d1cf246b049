import { useEffect, useMemo } from 'react'
import { type AtlasTexts, groupOf } from '../../domain/atlas'
import { ALL_GROUPS, texts } from '../../models/texts'
import { useLatest, useModel } from '../../models/useModel'
import { whenIdle } from '../../models/whenIdle'
import { usePastFirstView } from './usePastFirstView'

export interface LoadedTexts {
  /** Undefined until the shared texts are loaded; contains the point texts loaded so far. */
  readonly texts: AtlasTexts | undefined
  /** Whether the shared texts and the texts of all these points are loaded. */
  readonly has: (codes: readonly string[]) => boolean
  /** Whether some texts that are needed now could not be loaded. */
  readonly failed: boolean
}

/**
 * Fetches the texts after the first view: the shared ones, those of the needed points by channel,
 * and later, when idle, those of all points.
 *
 * @param codes the points whose texts are needed now
 */
export function useAtlasTexts(codes: readonly string[]): LoadedTexts {
  const common = useModel(texts.common, usePastFirstView())
  const all = useModel(texts.points(ALL_GROUPS), false).value
  const wanted = [...new Set(codes.map(groupOf))].join(' ')
  const { value, error } = useModel(texts.points(all ? ALL_GROUPS : wanted))
  const points = useLatest(value)

  const isIdle = common.value !== undefined && value !== undefined && !all
  useEffect(() => (isIdle ? whenIdle(texts.points(ALL_GROUPS).preload) : undefined), [isIdle])

  return useMemo(
    () => ({
      texts: common.value && { ...common.value, points: [...(points?.values() ?? [])].flat() },
      has: (codes) =>
        common.value !== undefined && codes.every((code) => points?.has(groupOf(code))),
      failed: Boolean(common.error ?? error),
    }),
    [common, points, error],
  )
}
