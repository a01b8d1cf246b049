import muscleMessages from 'virtual:messages/muscle'
import { type ReactNode, useState } from 'react'
import type { MuscleAtlas } from '../../domain/muscles/muscles'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { Fold } from '../kit/Fold'

interface Props {
  readonly heading: string
  readonly className?: string | undefined
  readonly children: (muscles: MuscleAtlas) => ReactNode
}

/** Renders something about the muscles, folded. They are fetched when it is unfolded. */
export function MusclesFold({ heading, className, children }: Props) {
  const t = useMessages(muscleMessages)
  const [opened, setOpened] = useState(false)
  const { value, error } = useModel(texts.muscles(useLanguage()), opened)
  return (
    <Fold heading={heading} className={className} onOpen={() => setOpened(true)}>
      {value
        ? children(value)
        : opened && <LoadState failed={error !== undefined} what={t.notThere} />}
    </Fold>
  )
}
