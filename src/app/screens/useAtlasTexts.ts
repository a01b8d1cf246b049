import { useEffect, useMemo } from 'react'
import { type AtlasTexts, groupOf } from '../../domain/atlas'
import { ALL_GROUPS, texts } from '../../models/texts'
import { useLatest, useModel } from '../../models/useModel'

export interface LoadedTexts {
  /** Undefined until those that the panels share are there; of points, those loaded so far. */
  readonly texts: AtlasTexts | undefined
  /** Whether the shared texts are there, and those of all these points. */
  readonly has: (codes: readonly string[]) => boolean
  /** Some that are wanted now could not be loaded. */
  readonly failed: boolean
}

/** Rest after which the texts of all points are fetched, for when the network is gone. */
const PREFETCH_DELAY_MS = 1500

/**
 * The texts, fetched once the first view is on the screen: those of points channel by channel as
 * they are wanted, all of them when there is time.
 *
 * @param codes the points whose texts are wanted now
 */
export function useAtlasTexts(codes: readonly string[]): LoadedTexts {
  const common = useModel(texts.common)
  const all = useModel(texts.points(ALL_GROUPS), false).value
  const wanted = [...new Set(codes.map(groupOf))].join(' ')
  const { value, error } = useModel(texts.points(all ? ALL_GROUPS : wanted))
  const points = useLatest(value)

  const isIdle = common.value !== undefined && value !== undefined && !all
  useEffect(() => {
    if (!isIdle) return
    const timer = setTimeout(
      // Without a network they are asked for when they are wanted.
      () => navigator.onLine && texts.points(ALL_GROUPS).preload(),
      PREFETCH_DELAY_MS,
    )
    return () => clearTimeout(timer)
  }, [isIdle])

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
