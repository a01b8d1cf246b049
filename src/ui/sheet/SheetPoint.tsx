import sheetPaperMessages from 'virtual:messages/sheetPaper'
import techniqueMessages from 'virtual:messages/technique'
import type { ReactNode } from 'react'
import type { PointSummary, PointText } from '../../domain/atlas'
import { pick } from '../../domain/lookup'
import type { Advice } from '../../domain/safety/advice'
import type { SheetSide } from '../../domain/sheet/sheet'
import { describeDirection, summariseTechnique } from '../../domain/technique/describeTechnique'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { PointName } from '../point/PointName'
import { PointCare } from '../safety/SheetSafety'
import styles from './SheetPoint.module.css'

const SIDE_WORDS = { both: 'bothSides', left: 'leftOnly', right: 'rightOnly' } as const

interface Props {
  readonly number: number
  readonly point: PointSummary
  readonly text: PointText
  readonly side: SheetSide
  readonly advice: Advice
  readonly texts: TextLookup
  readonly closeUp: ReactNode
  /** Meaning of the letters in the close-up. */
  readonly legend?: string
  /** Whether to omit how to locate it. */
  readonly brief?: boolean
}

/** Shows one point in print: name, location, how to locate it, how to press it, cautions. */
export function SheetPoint({
  number,
  point,
  text,
  side,
  advice,
  texts,
  closeUp,
  legend = '',
  brief,
}: Props) {
  const t = useMessages(sheetPaperMessages)
  const how = useMessages(techniqueMessages)
  const cautions = pick(texts.caution, text.cautions)
  const pressing = advice.personal ? gentleTechnique(text.pressing) : text.pressing
  const where = point.laterality === 'midline' ? t.midline : t[SIDE_WORDS[side]]
  return (
    <section className={styles.point} data-code={point.code} data-brief={brief}>
      {closeUp}
      <div className={styles.words}>
        <div className={styles.head}>
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
          <h2 className={styles.title}>
            <span translate="no">{point.code}</span>{' '}
            <PointName point={point} className={styles.name} /> <PointName point={point} second />{' '}
            <span className={styles.english} lang="en">
              {point.english}
            </span>
          </h2>
          <span className={styles.side}>{where}</span>
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>{t.where}</dt>
            <dd lang="en">{text.location}</dd>
          </div>
          {!brief && (
            <div>
              <dt>{t.find}</dt>
              <dd lang="en">{text.find}</dd>
            </div>
          )}
          <div>
            <dt>{t.press}</dt>
            <dd>
              {summariseTechnique(how, pressing)}{' '}
              <span lang="en">{describeDirection(pressing)}</span>
            </dd>
          </div>
          {legend !== '' && (
            <div>
              <dt>{t.picture}</dt>
              <dd>{legend}</dd>
            </div>
          )}
          <PointCare advice={advice} cautions={cautions} />
        </dl>
      </div>
    </section>
  )
}
