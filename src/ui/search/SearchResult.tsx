import type { Advice } from '../../atlas/advice'
import type { Found } from '../../atlas/search/rank'
import { whyLeftOut } from '../adviceWords'
import { ChannelDot } from '../ChannelDot'
import styles from './SearchResults.module.css'

interface Props {
  readonly id: string
  readonly found: Found
  readonly active: boolean
  /** Of a point, for this person. */
  readonly advice: Advice | undefined
  readonly onChoose: () => void
}

/** One answer: its name, what it is, and why it answers. */
export function SearchResult({ id, found, active, advice, onChoose }: Props) {
  const { label, detail, why, kind, place } = found
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
        {kind === 'point' && place.kind === 'point' && <ChannelDot code={place.code} />}
        <span>{inScripts(label)}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {why && <span className={styles.why}>{inScripts(why)}</span>}
      {leftOut && (
        <span className={styles.leftOut}>
          {leftOut.personal ? 'Left out for you' : 'Not for pressing'}: {whyLeftOut(leftOut)}
        </span>
      )}
    </div>
  )
}

/** Han stretches say their language, for fonts and voices. */
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
