import type { Advice } from '../../domain/safety/advice'
import type { FoundName } from '../../domain/search/rank'
import { sheetNow, useSheets } from '../../state/sheets'
import { adviceWords } from '../../words/advice'
import { searchWords } from '../../words/search'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { ChannelDot } from '../channel/ChannelDot'
import { PointName } from '../point/PointName'
import { whyLeftOut } from '../safety/describeAdvice'
import styles from './SearchResults.module.css'

interface Props {
  readonly id: string
  readonly found: FoundName
  readonly active: boolean
  /** Of a point, for this person. */
  readonly advice: Advice | undefined
  readonly onChoose: () => void
  readonly onSheet: () => void
}

/** One answer: its name, what it is, and why it answers. */
export function SearchResult({ id, found, active, advice, onChoose, onSheet }: Props) {
  const t = useWords(searchWords)
  const reasons = useWords(adviceWords)
  const { label, detail, why, kind, route } = found
  const { index } = useAtlas()
  const point =
    kind === 'point' && route.kind === 'point'
      ? index.points.find(({ code }) => code === route.code)
      : undefined
  const isOn = useSheets((state) => sheetNow(state).items.some(({ code }) => code === point?.code))
  const leftOut = advice?.verdict === 'do-not-offer' ? advice : undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box opens the active answer
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      data-left-out={leftOut !== undefined}
      onClick={onChoose}
    >
      <span className={styles.label}>
        {point && <ChannelDot code={point.code} />}
        {point ? (
          <span>
            {point.code} <PointName point={point} /> <PointName point={point} second />
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
        // Within an answer nothing else takes the focus; Shift and Enter do the same.
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
      {leftOut && (
        <span className={styles.leftOut}>
          {(leftOut.personal ? t.leftOut : t.notForPressing)({ why: whyLeftOut(reasons, leftOut) })}
        </span>
      )}
    </div>
  )
}

/** Beside another language, Han stretches say theirs, for fonts and voices. */
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
