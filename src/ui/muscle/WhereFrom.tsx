import muscleMessages from 'virtual:messages/muscle'
import { useState } from 'react'
import { capitalise } from '../../domain/capitalise'
import { mayComeFrom } from '../../domain/muscles/muscles'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { texts } from '../../models/texts'
import { useModel } from '../../models/useModel'
import { EnglishOnly } from '../kit/EnglishOnly'
import { Fold } from '../kit/Fold'
import { RouteLink } from '../kit/RouteLink'
import { Honest } from './Honest'
import { MuscleLinks } from './MuscleLinks'
import styles from './WhereFrom.module.css'

interface Props {
  /** Ids of the skin regions of the place. */
  readonly regions: readonly string[]
}

/** Lists, folded, the muscles that may send pain to a place. They are fetched when it is unfolded. */
export function WhereFrom({ regions }: Props) {
  const t = useMessages(muscleMessages)
  const [opened, setOpened] = useState(false)
  const { value, error } = useModel(texts.muscles(useLanguage()), opened)
  return (
    <Fold heading={t.whereFrom} className={styles.whereFrom} onOpen={() => setOpened(true)}>
      {value ? (
        <>
          <Muscles {...mayComeFrom(value.muscles, regions)} />
          <Honest muscles={value} />
        </>
      ) : (
        opened && <LoadState failed={error !== undefined} what={t.notThere} />
      )}
    </Fold>
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
                <RouteLink route={{ kind: 'muscle', muscle: id }} className={styles.muscle}>
                  {name}
                </RouteLink>
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
          <MuscleLinks muscles={lessOften} />
        </>
      )}
    </>
  )
}
