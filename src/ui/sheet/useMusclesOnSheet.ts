import { useMemo } from 'react'
import { useLanguage } from '../../messages/messages'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { useAboutMe } from '../../state/aboutMe'
import { useAtlas } from '../atlasContext'
import { type MusclesOnSheet, musclesOnSheet, NO_MUSCLES } from './muscleFacts'

interface Loading {
  /** Undefined while they are loading; none if they cannot be loaded. */
  readonly muscles: MusclesOnSheet | undefined
  readonly failed: boolean
}

/** Fetches the muscles if the sheet has some. */
export function useMusclesOnSheet(ids: readonly string[]): Loading {
  const atlas = useAtlas()
  const said = useAboutMe((state) => state.said)
  const wanted = ids.length > 0
  const { value, error } = useModel(texts.muscles(useLanguage()), wanted)
  const failed = wanted && error !== undefined
  const muscles = useMemo(() => {
    if (!wanted || failed) return NO_MUSCLES
    return value && musclesOnSheet(atlas, value, ids, said)
  }, [wanted, failed, value, atlas, ids, said])
  return { muscles, failed }
}
