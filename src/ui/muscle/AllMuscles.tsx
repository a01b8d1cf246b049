import muscleMessages from 'virtual:messages/muscle'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { Fold } from '../kit/Fold'
import { MuscleLinks } from './MuscleLinks'

/** Lists all muscles, folded. They are fetched when it is unfolded. */
export function AllMuscles() {
  const t = useMessages(muscleMessages)
  const [opened, setOpened] = useState(false)
  const { value, error } = useModel(texts.muscles(useLanguage()), opened)
  return (
    <Fold heading={t.all} onOpen={() => setOpened(true)}>
      {value ? (
        <MuscleLinks muscles={value.muscles} />
      ) : (
        opened && <LoadState failed={error !== undefined} what={t.notThere} />
      )}
    </Fold>
  )
}
