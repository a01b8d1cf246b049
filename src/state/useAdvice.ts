import { useCallback } from 'react'
import type { Atlas } from '../domain/atlas'
import { type Advise, adviceByCode } from '../domain/safety/advice'
import { isOffered } from '../domain/safety/verdict'
import { useAboutMe } from './aboutMe'

/** The advice for this person on any point. It changes with what they say about themselves. */
export const useAdvice = (atlas: Atlas): Advise =>
  adviceByCode(
    atlas,
    useAboutMe((state) => state.said),
  )

/** Whether a point is offered to this person. The function changes with the advice. */
export function useOffers(atlas: Atlas): (code: string) => boolean {
  const advise = useAdvice(atlas)
  return useCallback((code) => isOffered(advise(code)), [advise])
}
