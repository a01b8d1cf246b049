import muscleMessages from 'virtual:messages/muscle'
import { lookup, pick } from '../../domain/lookup'
import type { MuscleAtlas } from '../../domain/muscles/muscles'
import { useMessages } from '../../messages/messages'
import { SourceList } from '../kit/SourceList'

interface Props {
  readonly muscles: MuscleAtlas
  /** Ids of further sources of the page. */
  readonly sources?: readonly string[]
}

/** Says how far fields of pain are to be trusted, with the sources. */
export function Honest({ muscles, sources = [] }: Props) {
  const t = useMessages(muscleMessages)
  const ids = [...new Set([...muscles.doubts, ...sources])]
  return (
    <>
      <p>{t.honest}</p>
      <SourceList sources={pick(lookup(muscles.sources, 'id'), ids)} />
    </>
  )
}
