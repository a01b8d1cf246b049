import type { Care } from '../../domain/schema/care'
import { careWords } from '../../words/care'
import { useWords } from '../../words/useWords'
import { useTexts } from '../atlasContext'
import { MoreRedFlags, RedFlagBox } from '../safety/RedFlagBox'
import { Claims } from './Claims'
import styles from './DoctorPage.module.css'

interface Props {
  readonly doctor: Care['doctor']
  readonly numbers: readonly string[]
}

/** Every red flag there is, the gravest before what is said of them, the others after it. */
export function DoctorPage({ doctor, numbers }: Props) {
  const t = useWords(careWords)
  const flags = [...useTexts().redFlags.values()]
  return (
    <>
      <RedFlagBox flags={flags} moreBelow={t.moreReasons} />
      <div className={styles.text}>
        <Claims claims={doctor.claims} numbers={numbers} />
      </div>
      <MoreRedFlags flags={flags} />
    </>
  )
}
