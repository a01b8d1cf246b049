import { useCallback } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Advice, adviceFor } from '../domain/safety/advice'
import { useAboutMe } from './aboutMe'

const UNKNOWN: Advice = { verdict: 'do-not-offer', personal: false, reasons: [] }

/** The advice for any point, for this person; it changes with what they say about themselves. */
export function useAdvice(atlas: Atlas): (code: string) => Advice {
  const said = useAboutMe((state) => state.said)
  return useCallback(
    (code) => {
      const point = atlas.point(code)
      return point ? adviceFor(atlas, point, said) : UNKNOWN
    },
    [atlas, said],
  )
}
