import { useMemo } from 'react'
import { useLanguage } from '../../messages/messages'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { useAboutMe } from '../../state/aboutMe'
import { useAtlas } from '../atlasContext'
import { MUSCLES_FAILED, type MusclesOnSheet, musclesOnSheet, NO_MUSCLES } from './muscleFacts'

/** Fetches the muscles if the sheet has some. @returns undefined while they are loading */
export function useMusclesOnSheet(ids: readonly string[]): MusclesOnSheet | undefined {
  const atlas = useAtlas()
  const said = useAboutMe((state) => state.said)
  const wanted = ids.length > 0
  const { value, error } = useModel(texts.muscles(useLanguage()), wanted)
  const failed = error !== undefined
  return useMemo(() => {
    if (!wanted) return NO_MUSCLES
    if (failed) return MUSCLES_FAILED
    return value && musclesOnSheet(atlas, value, ids, said)
  }, [wanted, failed, value, atlas, ids, said])
}
