import { useAdvice } from '../../state/useAdvice'
import { adviceWords } from '../../words/advice'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { whyLeftOut } from '../safety/describeAdvice'
import styles from './SheetLeftOut.module.css'

/** What was put on the sheet and is left out of it for this person, in one line with the reasons. */
export function SheetLeftOut({ codes }: { codes: readonly string[] }) {
  const t = useWords(adviceWords)
  const { index } = useAtlas()
  const advise = useAdvice(index)
  if (codes.length === 0) return null
  const entries = codes.map((code) => t.leftOutPoint({ code, reason: whyLeftOut(t, advise(code)) }))
  return (
    <p className={styles.line} role="status">
      <strong>{t.leftOutAre}</strong> {t.sentence({ words: entries.join(t.comma) })}
    </p>
  )
}
