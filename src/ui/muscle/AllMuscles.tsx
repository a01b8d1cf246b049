import muscleMessages from 'virtual:messages/muscle'
import { useMessages } from '../../messages/messages'
import { LinkList } from '../kit/LinkList'
import { MusclesFold } from './MusclesFold'

/** Lists all muscles, folded. */
export function AllMuscles() {
  const t = useMessages(muscleMessages)
  return (
    <MusclesFold heading={t.all}>
      {({ muscles }) => (
        <LinkList items={muscles} routeOf={({ id }) => ({ kind: 'muscle', muscle: id })} />
      )}
    </MusclesFold>
  )
}
