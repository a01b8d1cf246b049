import type { Caution } from '../../domain/schema/safety'
import { sheetPaperWords } from '../../words/sheetPaper'
import { useWords } from '../../words/useWords'
import styles from './CautionLine.module.css'
import { SheetSection } from './SheetSection'

interface Props {
  readonly caution: Caution
  /** The points it is for. */
  readonly codes: readonly string[]
  /** Heads the first of several. */
  readonly title?: string | undefined
}

/** A caution in full, with the points that it is for. */
export function CautionLine({ caution, codes, title }: Props) {
  const t = useWords(sheetPaperWords)
  const line = (
    <p className={styles.line}>
      <strong>{t.cautionFor({ short: caution.short, codes: codes.join(', ') })}</strong>{' '}
      {caution.text}
    </p>
  )
  return title === undefined ? line : <SheetSection title={title}>{line}</SheetSection>
}
