import { useMemo } from 'react'
import type { SessionRules } from '../../domain/session/session'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'

/** The rules of sessions for this person; they change with what they say about themselves. */
export function useSessionRules(): SessionRules {
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  return useMemo(
    () => ({
      isOffered: (code) => advise(code).verdict !== 'do-not-offer',
      isGentler: (code) => {
        const { verdict, personal } = advise(code)
        return verdict === 'ask-first' || (verdict === 'light' && personal)
      },
      isAskFirst: (code) => advise(code).verdict === 'ask-first',
    }),
    [advise],
  )
}
