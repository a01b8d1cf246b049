import careMessages from 'virtual:messages/care'
import type { Claim } from '../../domain/schema/care'
import { useMessages } from '../../messages/messages'
import styles from './Claims.module.css'

interface Props {
  readonly claims: readonly Claim[]
  /** All source ids of the page; a citation is a position in this list. */
  readonly numbers: readonly string[]
  /** Style of the list; undefined for paragraphs. */
  readonly list?: 'bullets' | 'steps'
}

/** Shows statements, each followed by the numbers of its sources. */
export function Claims({ claims, numbers, list }: Props) {
  const items = claims.map((claim) => (
    <Cited key={claim.text} as={list ? 'li' : 'p'} claim={claim} numbers={numbers} />
  ))
  if (list === 'steps') return <ol className={styles.list}>{items}</ol>
  if (list === 'bullets') return <ul className={styles.list}>{items}</ul>
  return items
}

interface CitedProps {
  readonly as: 'li' | 'p'
  readonly claim: Claim
  readonly numbers: readonly string[]
}

export function Cited({ as: Element, claim: { text, sources }, numbers }: CitedProps) {
  const t = useMessages(careMessages)
  const cited = sources.map((id) => numbers.indexOf(id) + 1).toSorted((a, b) => a - b)
  return (
    <Element>
      <span lang="en">{text}</span>{' '}
      <span className={styles.cited}>
        <span className={styles.spoken}>{t.sources} </span>
        {cited.join(', ')}
      </span>
    </Element>
  )
}
