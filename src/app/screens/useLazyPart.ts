import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { type AtlasTexts, type CommonTexts, groupOf } from '../../domain/atlas'
import type { LazyRoute } from './RoutePanel'
import { usePointTexts } from './usePointTexts'

/** What the first view does without: the texts, and the panels that show them. */
export interface Rest {
  /** Undefined until it has been fetched. */
  readonly ready: Ready | undefined
  /** Tries again; there if something that is wanted now could not be fetched. */
  readonly retry: (() => void) | undefined
}

interface Ready {
  /** Of points, those fetched so far. */
  readonly texts: AtlasTexts
  readonly RoutePanel: ComponentType<{ route: LazyRoute }>
  /** Whether the texts of all these points are there. */
  readonly has: (codes: readonly string[]) => boolean
}

interface Common {
  readonly texts: CommonTexts
  readonly RoutePanel: ComponentType<{ route: LazyRoute }>
}

/**
 * Fetches the rest once the first view is on the screen, the texts of points channel by channel.
 *
 * @param codes the points whose texts are wanted now; those of the others follow when there is time
 */
export function useLazyPart(codes: readonly string[]): Rest {
  const [attempt, setAttempt] = useState(0)
  const [common, setCommon] = useState<Common>()
  const [failed, setFailed] = useState(false)
  const points = usePointTexts(codes, common !== undefined, attempt)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what loads again
  useEffect(() => {
    let current = true
    setFailed(false)
    Promise.all([import('virtual:tsubo/texts'), import('./RoutePanel')]).then(
      ([texts, { RoutePanel }]) => {
        if (current) setCommon({ texts: texts.default, RoutePanel })
      },
      () => {
        if (current) setFailed(true)
      },
    )
    return () => {
      current = false
    }
  }, [attempt])

  const { fetched } = points
  const ready = useMemo(
    (): Ready | undefined =>
      common && {
        texts: { ...common.texts, points: [...fetched.values()].flat() },
        RoutePanel: common.RoutePanel,
        has: (codes) => codes.every((code) => fetched.has(groupOf(code))),
      },
    [common, fetched],
  )
  const retry = failed || points.failed ? () => setAttempt((number) => number + 1) : undefined
  return { ready, retry }
}
