import regionMessages from 'virtual:messages/region'
import { pick } from '../../domain/lookup'
import type { Side } from '../../domain/schema/code'
import type { Guide } from '../../domain/schema/region'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useOffers } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { BeyondPressing } from '../care/BeyondPressing'
import { PanelFoot } from '../frame/PanelFoot'
import { citation } from '../kit/citation'
import { EnglishOnly } from '../kit/EnglishOnly'
import { Fold } from '../kit/Fold'
import { SourceList } from '../kit/SourceList'
import { PointList, PointRow } from '../point/PointRow'
import { SessionButton } from '../session/SessionButton'
import { AddAll } from '../sheet/SheetButton'
import styles from './GuideContent.module.css'
import { NotOffered, PrintedAs } from './Printed'
import { StageChips } from './StageChips'
import { sourcesOfGuide, sourcesOfGuides } from './sourcesOfGuide'
import type { PointsByPlace } from './splitByReach'

interface PointListsProps extends PointsByPlace {
  /** None for a region without a guide; for several places the first guide of each. */
  readonly guides: readonly Guide[]
  readonly texts: TextLookup
  readonly side: Side
}

/**
 * Lists the points where it hurts, those beside it, then those elsewhere on the body, with the
 * guide's reasons.
 */
export function PointLists({ guides, texts, side, here, nearby, elsewhere }: PointListsProps) {
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const offers = useOffers(atlas)
  const sources = sourcesOfGuides(guides)
  const core = new Set(guides.flatMap((guide) => guide.corePoints.map(({ code }) => code)))
  const further = new Map(
    guides.flatMap((guide) => guide.furtherPoints.map((point) => [point.code, point])),
  )
  const rows = (codes: readonly string[]) =>
    codes.filter(offers).map((code) => {
      const point = further.get(code)
      return (
        <PointRow
          key={code}
          code={code}
          side={side}
          texts={texts}
          why={core.has(code) ? 'core' : point ? 'further' : 'here'}
        >
          {point && (
            <p className={styles.why}>
              <span lang="en">{point.why}</span> {citation(t, point.sources, sources)}
            </p>
          )}
        </PointRow>
      )
    })
  const rowsHere = rows(here)
  const rowsNearby = rows(nearby)
  const rowsElsewhere = rows(elsewhere)
  return (
    <>
      {rowsHere.length > 0 && <PointList title={t.here}>{rowsHere}</PointList>}
      <StageChips codes={elsewhere.filter(offers)} />
      {rowsNearby.length > 0 && <PointList title={t.nearby}>{rowsNearby}</PointList>}
      {rowsElsewhere.length > 0 && (
        <PointList title={t.elsewhere} intro={t.elsewhereMeans}>
          {rowsElsewhere}
        </PointList>
      )}
      {rowsHere.length + rowsNearby.length + rowsElsewhere.length === 0 && <p>{t.allLeftOut}</p>}
    </>
  )
}

interface GuideTextProps {
  readonly guide: Guide
  readonly texts: TextLookup
  /** Whether to name the guide, because the heading names a region instead. */
  readonly named?: boolean
}

/** Shows, folded, what the guide says besides its points: reach, care, evidence, sources. */
export function GuideText({ guide, texts, named }: GuideTextProps) {
  const t = useMessages(regionMessages)
  const { printed, evidence } = guide
  const sources = sourcesOfGuide(guide)
  const printedIn = printed ? citation(t, [printed.source], sources) : ''
  const { plain, tradition, certainty } = evidence
  return (
    <>
      <Fold heading={named ? t.guideFor({ name: guide.name }) : t.about} className={styles.about}>
        <p>
          {guide.means} {citation(t, guide.sources, sources)}
        </p>
        <p className={styles.quiet}>{guide.muscles.join(t.comma)}</p>
        <EnglishOnly />
        <p>
          <strong>{t.howToReach}</strong> <span lang="en">{guide.reach}</span>
        </p>
        {guide.notes
          ?.map((note) => (typeof note === 'string' ? { text: note, sources: [] } : note))
          .map(({ text, sources: own }) => (
            <p key={text}>
              <span lang="en">{text}</span> {citation(t, own, sources)}
            </p>
          ))}
        {printed?.note && (
          <p>
            <span lang="en">{printed.note}</span> {printedIn}
          </p>
        )}
        {printed?.points
          .filter(({ code }) => code !== undefined)
          .map((point) => (
            <PrintedAs key={point.name} point={point} cited={printedIn} className={styles.quiet} />
          ))}
        <NotOffered points={printed?.points ?? []} cited={printedIn} />
      </Fold>
      <Statements heading={t.selfCare} statements={guide.selfCare} sources={sources} />
      <Statements heading={t.whenNotMuscle} statements={guide.whenNotMuscle} sources={sources} />
      <Fold heading={t.evidence} className={styles.evidence}>
        <p lang="en">{plain}</p>
        <p lang="en">{tradition}</p>
        <p className={styles.quiet}>
          {t.certainty}{' '}
          <span lang="en">{certainty.charAt(0).toLowerCase() + certainty.slice(1)}.</span>{' '}
          {citation(t, evidence.sources, sources)}
        </p>
      </Fold>
      <BeyondPressing guide={guide.id} texts={texts} />
      <SourceList sources={pick(texts.source, sources)} numbered />
    </>
  )
}

interface StatementsProps {
  readonly heading: string
  readonly statements: Guide['selfCare']
  /** All source ids of the guide. */
  readonly sources: readonly string[]
}

function Statements({ heading, statements = [], sources }: StatementsProps) {
  const t = useMessages(regionMessages)
  if (statements.length === 0) return null
  return (
    <Fold heading={heading} className={styles.about}>
      <EnglishOnly />
      <ul className={styles.statements}>
        {statements.map(({ text, sources: own }) => (
          <li key={text}>
            <span lang="en">{text}</span> {citation(t, own, sources)}
          </li>
        ))}
      </ul>
    </Fold>
  )
}

/** What to do with the points, at the lower edge. */
export function PointActions({ codes }: { readonly codes: readonly string[] }) {
  return (
    <PanelFoot>
      <SessionButton />
      <AddAll codes={codes} />
    </PanelFoot>
  )
}
