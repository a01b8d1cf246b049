import type { RedFlag } from '../../domain/schema/safety'
import { redFlagsWords } from '../../words/redFlags'
import { useWords } from '../../words/useWords'
import { goToHeading } from '../kit/goToHeading'
import styles from './RedFlagBox.module.css'
import { RedFlagGroup } from './RedFlagGroup'
import { partRedFlags } from './redFlagParts'

interface Props {
  readonly flags: readonly RedFlag[]
  /** Where the others stand; after the points, unless told. */
  readonly moreBelow?: (count: number) => string
}

/** When pressing is not the answer: the gravest reasons, and the way to the others further down. */
export function RedFlagBox({ flags, moreBelow }: Props) {
  const t = useWords(redFlagsWords)
  const { first, more } = partRedFlags(flags)
  return (
    <section className={styles.box} aria-labelledby="red-flags">
      <h2 id="red-flags">{t.first}</h2>
      <RedFlagGroup flags={first} />
      {more.length > 0 && (
        <button type="button" className={styles.more} onClick={() => goToHeading(MORE)}>
          {(moreBelow ?? t.moreBelow)(more.length)} <span aria-hidden="true">↓</span>
        </button>
      )}
    </section>
  )
}

const MORE = 'more-red-flags'

/** The less urgent reasons, where the box says they stand. */
export function MoreRedFlags({ flags }: Pick<Props, 'flags'>) {
  const t = useWords(redFlagsWords)
  const { more } = partRedFlags(flags)
  if (more.length === 0) return null
  return (
    <section className={styles.box} aria-labelledby={MORE}>
      <h2 id={MORE} tabIndex={-1}>
        {t.more}
      </h2>
      <RedFlagGroup flags={more} />
    </section>
  )
}
