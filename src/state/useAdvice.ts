import { useCallback } from 'react'
import type { AtlasIndex } from '../domain/atlas'
import { type Advice, adviceFor } from '../domain/safety/advice'
import { useAboutMe } from './aboutMe'

const UNKNOWN: Advice = { verdict: 'do-not-offer', personal: false, reasons: [] }

/** The advice for any point, for this person; it changes with what they say about themselves. */
export function useAdvice(index: AtlasIndex): (code: string) => Advice {
  const said = useAboutMe((state) => state.said)
  return useCallback(
    (code) => {
      const point = index.points.find((each) => each.code === code)
      return point ? adviceFor(index, point, said) : UNKNOWN
    },
    [index, said],
  )
}
