import { pick, type TextLookup } from '../atlas/textLookup'
import { goToHeading } from './goToHeading'
import styles from './RedFlagBox.module.css'
import { RedFlagGroup } from './RedFlagGroup'
import { partRedFlags } from './redFlagParts'

interface Props {
  readonly ids: readonly string[]
  readonly texts: TextLookup
}

/** When pressing is not the answer: the gravest reasons, and the way to the others further down. */
export function RedFlagBox({ ids, texts }: Props) {
  const { first, more } = partRedFlags(pick(texts.redFlags, ids))
  return (
    <section className={styles.box} aria-labelledby="red-flags">
      <h2 id="red-flags">See a doctor first if …</h2>
      <RedFlagGroup flags={first} />
      {more.length > 0 && (
        <button type="button" className={styles.more} onClick={() => goToHeading(MORE)}>
          {more.length} more {more.length === 1 ? 'reason' : 'reasons'} to see a doctor, below the
          points <span aria-hidden="true">↓</span>
        </button>
      )}
    </section>
  )
}

const MORE = 'more-red-flags'

/** The less urgent reasons, after the points. */
export function MoreRedFlags({ ids, texts }: Props) {
  const { more } = partRedFlags(pick(texts.redFlags, ids))
  if (more.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby={MORE}>
      <h2 id={MORE} tabIndex={-1}>
        More reasons to see a doctor
      </h2>
      <RedFlagGroup flags={more} />
    </section>
  )
}
