import { useEffect, useRef } from 'react'
import { formatRoute } from '../../domain/route/link'
import type { Advice } from '../../domain/safety/advice'
import type { ResultGroup } from '../../domain/search/search'
import { searchWords } from '../../words/search'
import { useWords } from '../../words/useWords'
import { SearchResult } from './SearchResult'
import styles from './SearchResults.module.css'

/** The id of an answer, counted through all groups. */
export const optionId = (at: number): string => `search-result-${at}`

interface Props {
  readonly id: string
  readonly groups: readonly ResultGroup[]
  /** Which answer Enter would open. */
  readonly active: number
  readonly advise: (code: string) => Advice
  readonly onChoose: (at: number) => void
  /** Puts the point of an answer on the sheet, or takes it off. */
  readonly onSheet: (at: number) => void
}

/** The answers in groups. The box keeps the focus and says which of them is active. */
export function SearchResults({ id, groups, active, advise, onChoose, onSheet }: Props) {
  const t = useWords(searchWords)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new answers begin at the top too
  useEffect(() => {
    if (active === 0) list.current?.scrollTo({ top: 0 })
    else document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])
  let at = -1
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t.answers}
      className={styles.list}
      hidden={groups.length === 0}
    >
      {groups.map(({ kind, found }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={kind} role="group" aria-labelledby={`search-${kind}`} className={styles.group}>
          <div id={`search-${kind}`} role="presentation" className={styles.kind}>
            {t[kind]}
          </div>
          {found.map((each) => {
            at += 1
            const own = at
            return (
              <SearchResult
                key={`${formatRoute(each.route)} ${each.label}`}
                id={optionId(own)}
                found={each}
                active={own === active}
                advice={each.route.kind === 'point' ? advise(each.route.code) : undefined}
                onChoose={() => onChoose(own)}
                onSheet={() => onSheet(own)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
