import adviceMessages from 'virtual:messages/advice'
import sheetPaperMessages from 'virtual:messages/sheetPaper'
import type { Advice } from '../../domain/safety/advice'
import type { Caution } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { Reason } from './Cautions'
import { forYou, whyLeftOut } from './describeAdvice'
import styles from './SheetSafety.module.css'

/** Shows beside the sheet which of its points are left out for this person, with the reasons. */
export function SheetLeftOut({ codes }: { codes: readonly string[] }) {
  const t = useMessages(adviceMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  if (codes.length === 0) return null
  const entries = codes.map((code) => t.leftOutPoint({ code, reason: whyLeftOut(t, advise(code)) }))
  return (
    <p className={styles.leftOut} role="status">
      <Reason short={t.leftOutAre}>{t.sentence({ words: entries.join(t.comma) })}</Reason>
    </p>
  )
}

interface PointCareProps {
  readonly advice: Advice
  readonly cautions: readonly Caution[]
}

/** Shows on paper, among the facts of a point, the cautions for this person and for everyone. */
export function PointCare({ advice, cautions }: PointCareProps) {
  const t = useMessages(sheetPaperMessages)
  const reasons = useMessages(adviceMessages)
  return (
    <>
      {advice.personal && (
        <div className={styles.care}>
          <dt>{t.forYou}</dt>
          <dd>{forYou(reasons, advice)}</dd>
        </div>
      )}
      {cautions.length > 0 && (
        <div className={styles.care}>
          <dt>{t.care}</dt>
          <dd>
            {cautions
              .map(({ short }) => t.sentence({ words: short }))
              .reduce((before, next) => t.after({ before, next }))}
          </dd>
        </div>
      )}
    </>
  )
}

interface CautionLineProps {
  readonly caution: Caution
  /** Codes of the points that it applies to. */
  readonly codes: readonly string[]
}

/** Shows on paper a caution in full, with the points that it applies to. */
export function CautionLine({ caution: { short, text }, codes }: CautionLineProps) {
  const t = useMessages(sheetPaperMessages)
  return (
    <p className={styles.caution}>
      <Reason short={t.cautionFor({ short, codes: codes.join(', ') })}>{text}</Reason>
    </p>
  )
}
