import { useMemo } from 'react'
import { asksFirst, isGentler } from '../../domain/safety/caution'
import { isOffered } from '../../domain/safety/verdict'
import type { SessionRules } from '../../domain/session/session'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'

/** Returns the rules of sessions for this person; they depend on the answers in "About me". */
export function useSessionRules(): SessionRules {
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  return useMemo(
    () => ({
      isOffered: (code) => isOffered(advise(code)),
      isGentler: (code) => isGentler(advise(code)),
      isAskFirst: (code) => asksFirst(advise(code)),
    }),
    [advise],
  )
}
