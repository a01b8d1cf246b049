import pointMessages from 'virtual:messages/point'
import rolesMessages from 'virtual:messages/roles'
import spotsMessages from 'virtual:messages/spots'
import techniqueMessages from 'virtual:messages/technique'
import type { PointText } from '../../domain/atlas'
import { pick } from '../../domain/lookup'
import { olderNumberOf } from '../../domain/points/crosswalk'
import { isCountedByBone } from '../../domain/ruler/handMeasure'
import type { Advice } from '../../domain/safety/advice'
import { isOffered } from '../../domain/safety/verdict'
import type { BodyPart, Side } from '../../domain/schema/code'
import { describeTechnique } from '../../domain/technique/describeTechnique'
import { gentleTechnique } from '../../domain/technique/gentleTechnique'
import type { TextLookup } from '../../domain/textLookup'
import { useMessages } from '../../messages/messages'
import { useAtlas } from '../atlasContext'
import { BoneTermsMissing, BoneText } from '../bones/BoneText'
import { EnglishOnly } from '../kit/EnglishOnly'
import { Section } from '../kit/Section'
import { SourceList } from '../kit/SourceList'
import { LocateOnBody } from '../locate/LocateOnBody'
import { Cautions } from '../safety/Cautions'
import { personalReasons } from '../safety/describeAdvice'
import { ShowTechnique } from '../technique/ShowTechnique'
import styles from './PointBody.module.css'

interface Props {
  readonly part: BodyPart
  readonly side: Side
  readonly text: PointText
  readonly texts: TextLookup
  readonly advice: Advice
}

/** Shows a point: cautions first, then how to find and press it, its location, names, sources. */
export function PointBody({ part, side, text, texts, advice }: Props) {
  const t = useMessages(pointMessages)
  const how = useMessages(techniqueMessages)
  const spots: Readonly<Record<string, string>> = useMessages(spotsMessages)
  // The point is shown for information only.
  const never = !isOffered(advice)
  // Locating involves pressing. If nobody presses the point, the text is only information.
  const leftOut = never && advice.personal
  const pressing = advice.personal ? gentleTechnique(text.pressing) : text.pressing
  const cautions = pick(texts.caution, text.cautions)
  const reasons = personalReasons(advice, texts)
  const sources = [
    ...new Set([
      ...text.sources,
      ...(never ? [] : pressing.sources),
      ...[...cautions, ...reasons].flatMap((caution) => caution.sources),
    ]),
  ]
  return (
    <>
      <Cautions
        code={text.code}
        cautions={cautions.filter(({ id }) => !reasons.some((said) => said.id === id))}
      />
      <EnglishOnly />
      {!leftOut && (
        <Section className={styles.section} heading={t.find}>
          <p lang="en">
            <BoneText text={text.find} language="en" side={side} />
          </p>
          {!never && <LocateOnBody code={text.code} />}
          {text.confidence !== 'high' && (
            <p className={styles.quiet}>
              <strong>{text.confidence === 'low' ? t.unsure : t.notQuiteSure}</strong>{' '}
              <span lang="en">{text.confidenceReason}</span>
            </p>
          )}
        </Section>
      )}
      {!never && (
        <Section className={styles.section} heading={t.press}>
          <ShowTechnique code={text.code} pressing={pressing} />
          <dl className={styles.table}>
            {describeTechnique(how, pressing).map(({ term, words, inEnglish }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd lang={inEnglish && 'en'}>{words}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Section className={styles.section} heading={t.where}>
        <p lang="en">
          <BoneText text={text.location} language="en" side={side} />
        </p>
        <BoneTermsMissing />
        {text.location.includes(' cun') && (
          <p className={styles.quiet}>{isCountedByBone(part) ? t.cunOfBone : t.oneCun}</p>
        )}
        {text.spots && (
          <p className={styles.quiet}>
            {text.spots.map((spot) => spots[spot] ?? spot).join(t.comma)}
          </p>
        )}
      </Section>
      <Section className={styles.section} heading={t.beneath}>
        <p lang="en">{text.tissue}</p>
      </Section>
      {text.uses && (
        <Section className={styles.section} heading={t.tradition}>
          <p lang="en">{text.uses}</p>
        </Section>
      )}
      <PointNames text={text} />
      <SourceList sources={pick(texts.source, sources)} />
    </>
  )
}

/** Shows the names in other scripts and books, and the classical roles. */
function PointNames({ text: { code, names, aliases, roles } }: { text: PointText }) {
  const t = useMessages(pointMessages)
  const roleNames = useMessages(rolesMessages)
  const atlas = useAtlas()
  const older = olderNumberOf(atlas.crosswalk, code)
  return (
    <Section className={styles.section} heading={t.names}>
      <dl className={styles.table}>
        <div>
          <dt>{t.chinese}</dt>
          <dd>
            <span lang="zh-Hant" translate="no">
              {names.traditional}
            </span>
            {names.simplified !== names.traditional && (
              <>
                {' / '}
                <span lang="zh-Hans" translate="no">
                  {names.simplified}
                </span>
              </>
            )}{' '}
            <span lang="zh-Latn-pinyin" translate="no">
              {names.pinyin}
            </span>
          </dd>
        </div>
        {names.japanese && (
          <div>
            <dt>{t.japanese}</dt>
            <dd lang="ja">{names.japanese}</dd>
          </div>
        )}
        {names.korean && (
          <div>
            <dt>{t.korean}</dt>
            <dd lang="ko">{names.korean}</dd>
          </div>
        )}
        {aliases && (
          <div>
            <dt>{t.otherBooks}</dt>
            <dd>{aliases.join(t.comma)}</dd>
          </div>
        )}
        {older !== undefined && (
          <div>
            <dt>{t.olderNumber}</dt>
            <dd>{t.olderNumberIs({ older })}</dd>
          </div>
        )}
        {roles && (
          <div>
            <dt>{t.role}</dt>
            <dd>{roles.map((role) => roleNames[role]).join(t.comma)}</dd>
          </div>
        )}
      </dl>
    </Section>
  )
}
