import type { Atlas } from '../domain/atlas'
import { type Advise, adviceByCode } from '../domain/safety/advice'
import { useAboutMe } from './aboutMe'

/** The advice for this person on any point. It changes with what they say about themselves. */
export const useAdvice = (atlas: Atlas): Advise =>
  adviceByCode(
    atlas,
    useAboutMe((state) => state.said),
  )
