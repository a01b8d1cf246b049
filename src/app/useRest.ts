import { type ComponentType, useEffect, useState } from 'react'
import type { AtlasTexts } from '../atlas/atlas'
import type { FurtherPlace } from './PanelOf'

/** What the first view does without: the texts, and the panels that show them. */
export type Rest =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | {
      readonly status: 'ready'
      readonly texts: AtlasTexts
      readonly PanelOf: ComponentType<{ place: FurtherPlace }>
    }

/** Fetches the rest once the first view is on the screen. */
export function useRest(): Rest {
  const [attempt, setAttempt] = useState(0)
  const [rest, setRest] = useState<Rest>({ status: 'loading' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what loads again
  useEffect(() => {
    let current = true
    setRest({ status: 'loading' })
    Promise.all([import('virtual:tsubo/texts'), import('./PanelOf')]).then(
      ([texts, { PanelOf }]) => {
        if (current) setRest({ status: 'ready', texts: texts.default, PanelOf })
      },
      () => {
        if (current) setRest({ status: 'failed', retry: () => setAttempt((number) => number + 1) })
      },
    )
    return () => {
      current = false
    }
  }, [attempt])

  return rest
}
