import sheetPaperMessages from 'virtual:messages/sheetPaper'
import techniqueMessages from 'virtual:messages/technique'
import type { ReactNode } from 'react'
import { pick } from '../../domain/lookup'
import { describeDirection, summariseTechnique } from '../../domain/technique/describeTechnique'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { PointName } from '../point/PointName'
import { PointCare } from '../safety/SheetSafety'
import styles from './SheetPoint.module.css'
import { describeSides, type SheetEntry } from './sheetFacts'

interface Props {
  readonly entry: SheetEntry
  readonly texts: TextLookup
  readonly closeUp: ReactNode
  /** Millimetres. */
  readonly pictureWidth: number
  /** Meaning of the letters in the close-up. */
  readonly legend: string
  /** Whether to say where it lies, in the words of the standard. */
  readonly where: boolean
  /** How many numbered boxes to tick it has. */
  readonly days?: number
  /** Whether it has one box to tick if it has no numbered ones. */
  readonly box?: boolean
  /** Whether to leave out the English name, and all tools but the two that suit best. */
  readonly brief?: boolean
  /** Whether to say the direction of the press. */
  readonly direction?: boolean
  /** Whether the text runs around the close-up. */
  readonly wrapped?: boolean
}

/** Shows one point in print: its picture, how to find it, how to press it, cautions, location. */
export function SheetPoint({
  entry,
  texts,
  closeUp,
  pictureWidth,
  legend,
  where,
  days = 0,
  box = false,
  brief = false,
  direction = true,
  wrapped = false,
}: Props) {
  const t = useMessages(sheetPaperMessages)
  const how = useMessages(techniqueMessages)
  const { number, point, text, advice, pressing } = entry
  const cautions = pick(texts.caution, text.cautions)
  const summary = brief ? { ...pressing, tools: pressing.tools.slice(0, 2) } : pressing
  return (
    <section className={styles.point} data-code={point.code} data-wrapped={wrapped}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h3 className={styles.title}>
          <span translate="no">{point.code}</span>{' '}
          <PointName point={point} className={styles.name} /> <PointName point={point} second />{' '}
          {!brief && (
            <span className={styles.english} lang="en">
              {point.english}
            </span>
          )}
        </h3>
        <span className={styles.side}>{describeSides(t, entry)}</span>
        {box && days === 0 && <span className={styles.box} aria-hidden="true" />}
      </div>
      <div className={styles.body}>
        {closeUp && (
          <div className={styles.picture} style={{ width: `${pictureWidth}mm` }}>
            {closeUp}
            {!wrapped && legend !== '' && <p className={styles.legend}>{legend}</p>}
          </div>
        )}
        <dl className={styles.facts}>
          <div>
            <dt>{t.find}</dt>
            <dd lang="en">{text.find}</dd>
          </div>
          <div>
            <dt>{t.press}</dt>
            <dd>
              {summariseTechnique(how, summary)}
              {direction && <span lang="en"> {describeDirection(pressing)}</span>}
            </dd>
          </div>
          <PointCare advice={advice} cautions={cautions} />
          {where && (
            <div className={styles.where}>
              <dt>{t.where}</dt>
              <dd lang="en">{text.location}</dd>
            </div>
          )}
        </dl>
        {wrapped && closeUp && legend !== '' && <p className={styles.legend}>{legend}</p>}
      </div>
      {days > 0 && (
        <ol className={styles.days} aria-label={t.tickDays}>
          {Array.from({ length: days }, (_, day) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the days never change their order
            <li key={day}>{day + 1}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
