import muscleMessages from 'virtual:messages/muscle'
import { capitalise } from '../../domain/capitalise'
import { mayComeFrom } from '../../domain/muscles/muscles'
import { useMessages } from '../../messages/messages'
import { EnglishOnly } from '../kit/EnglishOnly'
import { LargeLink, LinkList } from '../kit/LinkList'
import { Honest } from './Honest'
import { MusclesFold } from './MusclesFold'
import styles from './WhereFrom.module.css'

interface Props {
  /** Ids of the skin regions of the place. */
  readonly regions: readonly string[]
}

/** Lists, folded, the muscles that may send pain to a place. */
export function WhereFrom({ regions }: Props) {
  const t = useMessages(muscleMessages)
  return (
    <MusclesFold heading={t.whereFrom} className={styles.whereFrom}>
      {(muscles) => (
        <>
          <Muscles {...mayComeFrom(muscles.muscles, regions)} />
          <Honest muscles={muscles} />
        </>
      )}
    </MusclesFold>
  )
}

function Muscles({ likely, lessOften }: ReturnType<typeof mayComeFrom>) {
  const t = useMessages(muscleMessages)
  return (
    <>
      {likely.length > 0 && (
        <>
          <p>{t.mayComeFrom}</p>
          <EnglishOnly />
          <ol className={styles.likely}>
            {likely.map(({ id, name, plain, feels, loads }) => (
              <li key={id}>
                <LargeLink route={{ kind: 'muscle', muscle: id }}>{name}</LargeLink>
                <p className={styles.plain}>{capitalise(plain)}</p>
                <p>
                  <span lang="en">{feels}</span> {t.loads} <span lang="en">{loads}</span>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {lessOften.length > 0 && (
        <>
          <p>{t.alsoSeldom}</p>
          <LinkList items={lessOften} routeOf={({ id }) => ({ kind: 'muscle', muscle: id })} />
        </>
      )}
    </>
  )
}
