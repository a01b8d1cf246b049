import type { ReactNode } from 'react'
import { pick } from '../../domain/lookup'
import { redFlagsIn } from '../../domain/safety/redFlags'
import { isOffered } from '../../domain/safety/verdict'
import type { Side } from '../../domain/schema/code'
import type { Guide } from '../../domain/schema/region'
import { itemsOf } from '../../domain/sheet/sheet'
import type { TextLookup } from '../../domain/textLookup'
import { useAdvice } from '../../state/useAdvice'
import { jumpWords } from '../../words/jump'
import { regionWords } from '../../words/region'
import { useWords } from '../../words/useWords'
import { useAtlas } from '../atlasContext'
import { BeyondPressing } from '../care/BeyondPressing'
import { citation } from '../kit/citation'
import { EnglishOnly } from '../kit/EnglishOnly'
import { goToHeading } from '../kit/PanelHeading'
import { SourceList } from '../kit/SourceList'
import { PointList, PointRow } from '../point/PointRow'
import { LeftOut, NotOffered } from '../safety/LeftOut'
import { MoreRedFlags, RedFlagBox } from '../safety/RedFlagBox'
import { SessionButton } from '../session/SessionButton'
import { PresetButton } from '../sheet/PresetPicker'
import { AddAll } from '../sheet/SheetButton'
import styles from './GuideContent.module.css'

interface Props {
  readonly guide: Guide
  readonly texts: TextLookup
  readonly side: Side
  /** The regions whose red flags are said, where it is not all that open the guide. */
  readonly regions?: readonly string[]
  /** Says whose guide it is, where the heading names a region instead. */
  readonly named?: boolean
  /** Further points that lie there. */
  readonly here?: readonly string[]
  /** More about the place, before the evidence. */
  readonly children?: ReactNode
}

/** A guide: doctor first, then the article's points, then further ones, then what is known. */
export function GuideContent(props: Props) {
  const { guide, texts, side, regions = guide.regions, named, here = [], children } = props
  const t = useWords(regionWords)
  const atlas = useAtlas()
  const advise = useAdvice(atlas)
  const offered = ({ code }: { readonly code: string }) => isOffered(advise(code))
  const flags = redFlagsIn(texts.redFlags, regions)
  const article = guide.article.filter(offered)
  const added = guide.added.filter(offered)
  const codes = [...guide.article, ...guide.added].map(({ code }) => code)
  const sources = [
    ...new Set([...guide.added.flatMap((point) => point.sources), ...guide.evidence.sources]),
  ]
  return (
    <>
      <JumpToPoints count={article.length + added.length} target="article-points" />
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
        <SessionButton items={itemsOf(codes)} />
        <AddAll codes={codes} />
        <PresetButton guide={guide.id} name={guide.name} />
      </div>
      <PointList
        id="article-points"
        title={t.articlePoints}
        intro={article.length > 0 ? t.inOrder : t.allLeftOut}
      >
        {article.map(({ code, printed, note, reach }) => (
          <PointRow key={code} code={code} side={side} texts={texts} reach={reach}>
            {note && (
              <p className={styles.quiet}>
                <strong>{t.printedAs({ printed })}</strong> <span lang="en">{note}</span>
              </p>
            )}
          </PointRow>
        ))}
      </PointList>
      <NotOffered entries={guide.notOffered ?? []} />
      {added.length > 0 && (
        <PointList title={t.further} intro={t.addedByUs}>
          {added.map(({ code, reach, why, sources: ids }) => (
            <PointRow key={code} code={code} side={side} texts={texts} reach={reach} line={why}>
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
  /** All source ids of the panel; a citation is a position in it. */
  readonly numbers: readonly string[]
}

/** What research says, what is only tradition, and how sure that is. */
function Evidence({ evidence: { plain, certainty, tradition, sources }, numbers }: EvidenceProps) {
  const t = useWords(regionWords)
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">{t.evidence}</h2>
      <p lang="en">{plain}</p>
      <p lang="en">{tradition}</p>
      <p className={styles.certainty}>
        {t.certainty}{' '}
        <span lang="en">{certainty.charAt(0).toLowerCase() + certainty.slice(1)}.</span>{' '}
        {citation(t, sources, numbers)}
      </p>
    </section>
  )
}

/** Past the red flags to the points, for those who have read them. */
function JumpToPoints({ count, target }: { count: number; target: string }) {
  const t = useWords(jumpWords)
  return (
    <button
      type="button"
      className={styles.jump}
      data-print="hide"
      onClick={() => goToHeading(target)}
    >
      {t.toPoints(count)} <span aria-hidden="true">↓</span>
    </button>
  )
}
