import searchMessages from 'virtual:messages/search'
import { useEffect, useRef } from 'react'
import { formatRoute } from '../../domain/route/link'
import type { Advice } from '../../domain/safety/advice'
import { isOffered } from '../../domain/safety/verdict'
import type { FoundName } from '../../domain/search/rank'
import type { ResultGroup } from '../../domain/search/results'
import { useMessages } from '../../messages/messages'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAtlas } from '../atlasContext'
import { ChannelDot } from '../channel/ChannelDot'
import { PointName } from '../point/PointName'
import { LeftOutNote } from '../safety/Cautions'
import styles from './SearchResults.module.css'

/** Returns the element id of a result; the index counts through all groups. */
export const optionId = (at: number): string => `search-result-${at}`

interface Props {
  readonly id: string
  readonly groups: readonly ResultGroup[]
  /** Index of the result that Enter opens. */
  readonly active: number
  readonly advise: (code: string) => Advice
  readonly onChoose: (at: number) => void
  /** Adds the point of a result to the sheet, or removes it. */
  readonly onSheet: (at: number) => void
}

/** Lists the results in groups. The focus stays in the search box. */
export function SearchResults({ id, groups, active, advise, onChoose, onSheet }: Props) {
  const t = useMessages(searchMessages)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new results start at the top too
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
        // biome-ignore lint/a11y/useSemanticElements: a listbox must not contain a fieldset
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.kind}>
            {kind !== 'topic' && t[kind]}
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

interface SearchResultProps {
  readonly id: string
  readonly found: FoundName
  readonly active: boolean
  /** Advice for this person, if the result is a point. */
  readonly advice: Advice | undefined
  readonly onChoose: () => void
  readonly onSheet: () => void
}

/** Shows one result: its name, what it is, and why it matches. */
function SearchResult({ id, found, active, advice, onChoose, onSheet }: SearchResultProps) {
  const t = useMessages(searchMessages)
  const { label, detail, why, kind, route } = found
  const atlas = useAtlas()
  const point = kind === 'point' && route.kind === 'point' ? atlas.point(route.code) : undefined
  const isOn = useSheets((state) => sheetNow(state).items.some(({ code }) => code === point?.code))
  const leftOut = advice !== undefined && !isOffered(advice)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the search box opens the active result
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      data-left-out={leftOut}
      onClick={onChoose}
    >
      <span className={styles.label}>
        {point && <ChannelDot code={point.code} />}
        {point ? (
          <span>
            <span translate="no">{point.code}</span> <PointName point={point} />{' '}
            <PointName point={point} second />
          </span>
        ) : (
          <span lang={kind === 'landmark' ? 'en' : undefined}>{inScripts(label)}</span>
        )}
        {detail && (
          <span className={styles.detail} lang={point && 'en'}>
            {detail}
          </span>
        )}
      </span>
      {why && <span className={styles.why}>{inScripts(why)}</span>}
      {point && !leftOut && (
        // An option must not contain a focusable element; Shift and Enter do the same.
        <span
          aria-hidden="true"
          className={styles.add}
          data-on={isOn}
          onClick={(event) => {
            event.stopPropagation()
            onSheet()
          }}
        >
          {isOn ? t.isOn : t.add}
        </span>
      )}
      {advice && <LeftOutNote advice={advice} t={t} className={styles.leftOut} />}
    </div>
  )
}

/** Marks Chinese characters with their language, for fonts and screen readers. */
const inScripts = (text: string) =>
  text.split(/(\p{Script=Han}+)/u).map((part, at) =>
    at % 2 === 1 ? (
      <span key={part} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  )
