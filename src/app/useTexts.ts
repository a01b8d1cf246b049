import { useEffect, useState } from 'react'
import { buildTextLookup } from '../atlas/textLookup'
import type { Texts } from '../ui/atlasContext'

/** Fetches what cards and panels say, once the first view is on the screen. */
export function useTexts(): Texts {
  const [attempt, setAttempt] = useState(0)
  const [texts, setTexts] = useState<Texts>({ status: 'loading' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what loads again
  useEffect(() => {
    let current = true
    setTexts({ status: 'loading' })
    import('virtual:tsubo/texts').then(
      (module) => {
        if (current) setTexts({ status: 'ready', lookup: buildTextLookup(module.default) })
      },
      () => {
        if (current) setTexts({ status: 'failed', retry: () => setAttempt((number) => number + 1) })
      },
    )
    return () => {
      current = false
    }
  }, [attempt])

  return texts
}
