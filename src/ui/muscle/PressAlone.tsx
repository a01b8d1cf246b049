import adviceMessages from 'virtual:messages/advice'
import muscleMessages from 'virtual:messages/muscle'
import type { Advice } from '../../domain/safety/advice'
import { isOffered } from '../../domain/safety/verdict'
import type { Muscle } from '../../domain/schema/muscle'
import { gentleAids } from '../../domain/technique/gentleTechnique'
import { useMessages } from '../../messages/messages'
import { personalVerdict, whyLeftOut } from '../safety/describeAdvice'

interface Props {
  readonly muscle: Pick<Muscle, 'alone'>
  readonly advice: Advice
}

/**
 * Says in a few sentences how a person presses a muscle alone, or why they are not to. What is written
 * of the press holds for a person who may press as usual; whoever is to be gentler gets the verdict and
 * the soft aids instead.
 */
export function PressAlone({ muscle: { alone }, advice }: Props) {
  const t = useMessages(muscleMessages)
  const reasons = useMessages(adviceMessages)
  if (!isOffered(advice)) return reasons.sentence({ words: whyLeftOut(reasons, advice) })
  const how = <span lang="en">{alone.how}</span>
  // What is written then warns of the press.
  if (alone.with.length === 0)
    return (
      <>
        {t.aloneNot} {how}
      </>
    )
  const named = (aids: typeof alone.with) => ({ aids: aids.map((aid) => t[aid]).join(t.comma) })
  return advice.personal ? (
    <>
      {personalVerdict(reasons, advice)} {t.aloneLightly(named(gentleAids(alone.with)))}
    </>
  ) : (
    <>
      {t.aloneWith(named(alone.with))} {how}
    </>
  )
}
