import type { Care } from '../../atlas/schema/care'
import { careWords } from '../../words/care'
import { redFlagsWords } from '../../words/redFlags'
import { useWords } from '../../words/useWords'
import { useTexts } from '../atlasContext'
import { goToHeading } from '../goToHeading'
import flagStyles from '../RedFlagBox.module.css'
import { RedFlagGroup } from '../RedFlagGroup'
import { partRedFlags } from '../redFlagParts'
import { Claims } from './Claims'
import styles from './DoctorPage.module.css'

interface Props {
  readonly doctor: Care['doctor']
  readonly numbers: readonly string[]
}

const MORE = 'more-red-flags'

/** Every red flag there is, the gravest before what is said of them, the others after it. */
export function DoctorPage({ doctor, numbers }: Props) {
  const t = useWords(careWords)
  const flagWords = useWords(redFlagsWords)
  const { first, more } = partRedFlags([...useTexts().redFlags.values()])
  return (
    <>
      <section className={flagStyles.box} aria-labelledby="red-flags">
        <h2 id="red-flags">{flagWords.first}</h2>
        <RedFlagGroup flags={first} />
        <button type="button" className={flagStyles.more} onClick={() => goToHeading(MORE)}>
          {t.moreReasons(more.length)} <span aria-hidden="true">↓</span>
        </button>
      </section>
      <div className={styles.text}>
        <Claims claims={doctor.claims} numbers={numbers} />
      </div>
      <section className={flagStyles.box} aria-labelledby={MORE}>
        <h2 id={MORE} tabIndex={-1}>
          {flagWords.more}
        </h2>
        <RedFlagGroup flags={more} />
      </section>
    </>
  )
}
