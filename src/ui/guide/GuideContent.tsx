import panelMessages from 'virtual:messages/panel'
import regionMessages from 'virtual:messages/region'
import type { ReactNode } from 'react'
import { pick } from '../../domain/lookup'
import { redFlagsIn } from '../../domain/safety/redFlags'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import type { Guide } from '../../domain/schema/region'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useAdvice } from '../../state/useAdvice'
import { useAtlas } from '../atlasContext'
import { BeyondPressing } from '../care/BeyondPressing'
import { citation } from '../kit/citation'
import { EnglishOnly } from '../kit/EnglishOnly'
import { goToHeading } from '../kit/PanelHeading'
import { Section } from '../kit/Section'
import { SourceList } from '../kit/SourceList'
import { PointList, PointRow } from '../point/PointRow'
import { LeftOut } from '../safety/LeftOut'
import { MoreRedFlags, RedFlagBox } from '../safety/RedFlagBox'
import { SessionButton } from '../session/SessionButton'
import { PresetButton } from '../sheet/PresetPicker'
import { AddAll } from '../sheet/SheetButton'
import styles from './GuideContent.module.css'
import { NotOffered, PrintedAs } from './Printed'

interface Props {
  readonly guide: Guide
  readonly texts: TextLookup
  readonly side: Side
  /** Regions whose red flags are shown; by default all regions of the guide. */
  readonly regions?: readonly string[]
  /** Whether to name the guide, because the heading names a region instead. */
  readonly named?: boolean
  /** Codes of other points in the region. */
  readonly here?: readonly string[]
  /** More about the region, shown before the evidence. */
  readonly children?: ReactNode
}

/** Shows a guide: red flags, then core points, then further points, then the evidence. */
export function GuideContent(props: Props) {
  const { guide, texts, side, regions = guide.regions, named, here = [], children } = props
  const t = useMessages(regionMessages)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const offered = ({ code }: { readonly code: string }) => isOffered(advise(code))
  const flags = redFlagsIn(texts.redFlags, regions)
  const { corePoints, furtherPoints, printed } = guide
  const core = corePoints.filter(offered)
  const further = furtherPoints.filter(offered)
  const codes = [...corePoints, ...furtherPoints].map(({ code }) => code)
  const sources = [
    ...new Set([
      ...guide.sources,
      ...(printed ? [printed.source] : []),
      ...furtherPoints.flatMap((point) => point.sources),
      ...guide.evidence.sources,
    ]),
  ]
  const printedIn = printed ? citation(t, [printed.source], sources) : ''
  const printedAs = (code: string) =>
    printed?.points
      .filter((point) => point.code === code)
      .map((point) => (
        <PrintedAs key={point.name} point={point} cited={printedIn} className={styles.quiet} />
      ))
  return (
    <>
      <JumpToPoints count={core.length + further.length} target="core-points" />
      <RedFlagBox flags={flags} />
      <div className={styles.about}>
        {named && <h2>{t.guideFor({ name: guide.name })}</h2>}
        <p>{guide.means}</p>
        {!named && <p className={styles.quiet}>{guide.muscles.join(t.comma)}</p>}
        <EnglishOnly />
        <p>
          <strong>{t.howToReach}</strong> <span lang="en">{guide.reach}</span>
        </p>
        {guide.notes?.map((note) => (
          <p key={note} lang="en">
            {note}
          </p>
        ))}
        {printed?.note && (
          <p>
            <span lang="en">{printed.note}</span> {printedIn}
          </p>
        )}
        <SessionButton />
        <AddAll codes={codes} />
        <PresetButton guide={guide.id} name={guide.name} />
      </div>
      <PointList
        id="core-points"
        title={t.corePoints}
        intro={
          core.length > 0 ? `${t.inOrder} ${citation(t, guide.sources, sources)}` : t.allLeftOut
        }
      >
        {core.map(({ code, reach }) => (
          <PointRow key={code} code={code} side={side} texts={texts} reach={reach}>
            {printedAs(code)}
          </PointRow>
        ))}
      </PointList>
      <NotOffered points={printed?.points ?? []} cited={printedIn} />
      {further.length > 0 && (
        <PointList title={t.furtherPoints} intro={t.furtherMeans}>
          {further.map(({ code, reach, why, sources: ids }) => (
            <PointRow key={code} code={code} side={side} texts={texts} reach={reach} line={why}>
              {printedAs(code)}
              <p className={styles.cited}>{citation(t, ids, sources)}</p>
            </PointRow>
          ))}
        </PointList>
      )}
      {children}
      <LeftOut codes={[...codes, ...here]} side={side} />
      <MoreRedFlags flags={flags} />
      <BeyondPressing guide={guide.id} texts={texts} />
      <Evidence evidence={guide.evidence} numbers={sources} />
      <SourceList sources={pick(texts.source, sources)} numbered />
    </>
  )
}

interface EvidenceProps {
  readonly evidence: Guide['evidence']
  /** All source ids of the panel; a citation is a position in this list. */
  readonly numbers: readonly string[]
}

/** Shows what research says, what is only tradition, and how certain that is. */
function Evidence({ evidence: { plain, certainty, tradition, sources }, numbers }: EvidenceProps) {
  const t = useMessages(regionMessages)
  return (
    <Section className={styles.evidence} heading={t.evidence}>
      <p lang="en">{plain}</p>
      <p lang="en">{tradition}</p>
      <p className={styles.certainty}>
        {t.certainty}{' '}
        <span lang="en">{certainty.charAt(0).toLowerCase() + certainty.slice(1)}.</span>{' '}
        {citation(t, sources, numbers)}
      </p>
    </Section>
  )
}

/** Jumps past the red flags to the points, for people who have read them. */
function JumpToPoints({ count, target }: { count: number; target: string }) {
  const t = useMessages(panelMessages)
  return (
    <button
      type="button"
      className={styles.jump}
      data-print="hide"
      onClick={() => goToHeading(target)}
    >
      {t.toPoints({ count })} <span aria-hidden="true">↓</span>
    </button>
  )
}
