import type { CareTopic } from '../../domain/care/care'
import { careWords } from '../../words/care'
import { useWords } from '../../words/useWords'
import { RouteLink } from '../kit/RouteLink'
import styles from './CareTurn.module.css'

interface Props {
  readonly topics: readonly CareTopic[]
  readonly topic: string | undefined
}

/** On to the next page of the care guide, back to the one before, or to its contents. */
export function CareTurn({ topics, topic }: Props) {
  const t = useWords(careWords)
  const at = topics.findIndex(({ id }) => id === topic)
  const before = topics[at - 1]
  const next = at < 0 ? undefined : topics[at + 1]
  return (
    <nav className={styles.turn} aria-label={t.pages}>
      {before && (
        <RouteLink route={{ kind: 'care', topic: before.id }}>
          <span aria-hidden="true">←</span> {before.name}
        </RouteLink>
      )}
      {at < 0 && <RouteLink route={{ kind: 'care' }}>{t.whole}</RouteLink>}
      {next && (
        <RouteLink route={{ kind: 'care', topic: next.id }} className={styles.next}>
          {next.name} <span aria-hidden="true">→</span>
        </RouteLink>
      )}
    </nav>
  )
}
