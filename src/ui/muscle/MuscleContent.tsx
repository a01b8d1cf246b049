import adviceMessages from 'virtual:messages/advice'
import muscleMessages from 'virtual:messages/muscle'
import { Fragment, useMemo } from 'react'
import { overAndBeneath } from '../../body/muscleMap'
import { lookup, pick } from '../../domain/lookup'
import type { MuscleAtlas } from '../../domain/muscles/muscles'
import { sideFor } from '../../domain/points/sides'
import { adviceOnMuscle } from '../../domain/safety/adviceOnMuscle'
import { redFlagsIn } from '../../domain/safety/redFlags'
import { isOffered } from '../../domain/safety/verdict'
import type { Muscle } from '../../domain/schema/muscle'
import type { TextLookup } from '../../domain/textLookup'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { muscleMap } from '../../models/muscleMap'
import { useModel } from '../../models/useModel'
import { useAboutMe } from '../../state/aboutMe'
import { useOffers } from '../../state/useAdvice'
import { useAtlas, useTexts } from '../atlasContext'
import { BoneTermsMissing, BoneText } from '../bones/BoneText'
import { PointActions } from '../guide/GuideContent'
import { EnglishOnly } from '../kit/EnglishOnly'
import { LinkList } from '../kit/LinkList'
import { Section } from '../kit/Section'
import { PointList, PointRow } from '../point/PointRow'
import { personalVerdict } from '../safety/describeAdvice'
import { LeftOut } from '../safety/LeftOut'
import { RedFlagBox } from '../safety/RedFlagBox'
import { Honest } from './Honest'
import { HowFar } from './HowFar'
import styles from './MuscleContent.module.css'
import { MuscleOnSheet } from './MuscleOnSheet'
import { PressAlone } from './PressAlone'

interface Props {
  readonly muscle: Muscle
  readonly muscles: MuscleAtlas
}

/**
 * Shows what not to mistake for a muscle's pain, how it feels, the points over it, how to find and press it,
 * and where it lies and hurts.
 */
export function MuscleContent({ muscle, muscles }: Props) {
  const t = useMessages(muscleMessages)
  const language = useLanguage()
  const texts = useTexts()
  const reasons = useMessages(adviceMessages)
  const advice = adviceOnMuscle(
    useAtlas(),
    muscle,
    useAboutMe((state) => state.said),
  )
  const offered = isOffered(advice)
  const { lies, felt, points } = muscle
  const own = pick(lookup(texts.redFlags, 'id'), muscle.redFlags)
  const ofPlace = redFlagsIn(texts.redFlags, [...lies, ...felt.main])
  return (
    <>
      <RedFlagBox flags={[...new Set([...own, ...ofPlace])]} />
      <Section heading={t.notMistake} className={styles.section}>
        <ul className={styles.signs}>
          {own.map(({ id, short }) => (
            <li key={id}>{short}</li>
          ))}
        </ul>
      </Section>
      <p lang="en">{muscle.feels}</p>
      <Section heading={t.caution} className={styles.section}>
        <p>
          <BoneText text={muscle.caution} language={language} />
        </p>
        <HowFar regions={lies} />
      </Section>
      <BoneTermsMissing />
      <EnglishOnly />
      <Points codes={points} texts={texts} />
      <LeftOut codes={points} side="left" />
      {offered && (
        <Section heading={t.find} className={styles.section}>
          <p lang="en">
            <BoneText text={muscle.find} language="en" />
          </p>
        </Section>
      )}
      <Section heading={t.alone} className={styles.section}>
        {!offered && <p>{personalVerdict(reasons, advice)}</p>}
        <p>
          <PressAlone muscle={muscle} advice={advice} />
        </p>
      </Section>
      <Section heading={t.felt} className={styles.section}>
        <Places regions={felt.main} />
        {felt.also.length > 0 && (
          <>
            <p>{t.alsoFelt}</p>
            <Places regions={felt.also} />
          </>
        )}
        <p>
          {t.loads} <span lang="en">{muscle.loads}</span>
        </p>
      </Section>
      <Section heading={t.lies} className={styles.section}>
        <Places regions={lies} />
        <OverAndBeneath id={muscle.id} muscles={muscles.muscles} />
        <p className={styles.quiet}>{t.onFigure}</p>
      </Section>
      <MuscleOnSheet id={muscle.id} />
      <Honest muscles={muscles} sources={muscle.sources} />
      <PointActions codes={points} />
    </>
  )
}

/** Skin regions as links. */
function Places({ regions }: { readonly regions: readonly string[] }) {
  const atlas = useAtlas()
  return (
    <LinkList
      items={pick(atlas.region, regions)}
      routeOf={({ id, laterality }) => ({ kind: 'region', region: id, side: sideFor(laterality) })}
    />
  )
}

interface OverAndBeneathProps {
  readonly id: string
  readonly muscles: readonly Muscle[]
}

/** The muscles over and beneath a muscle, as links. */
function OverAndBeneath({ id, muscles }: OverAndBeneathProps) {
  const t = useMessages(muscleMessages)
  const { value: map, error } = useModel(muscleMap)
  const others = useMemo(() => map && overAndBeneath(map, id), [map, id])
  if (!others) return error === undefined ? null : <LoadState failed />
  return (['over', 'beneath'] as const).map((where) => {
    const items = pick(lookup(muscles, 'id'), others[where])
    return (
      items.length > 0 && (
        <Fragment key={where}>
          <p>{t[where]}</p>
          <LinkList items={items} routeOf={(other) => ({ kind: 'muscle', muscle: other.id })} />
        </Fragment>
      )
    )
  })
}

interface PointsProps {
  readonly codes: readonly string[]
  readonly texts: TextLookup
}

function Points({ codes, texts }: PointsProps) {
  const t = useMessages(muscleMessages)
  const offered = codes.filter(useOffers(useAtlas()))
  if (codes.length === 0) return <p>{t.noPoints}</p>
  if (offered.length === 0) return null
  return (
    <PointList title={t.points}>
      {offered.map((code) => (
        <PointRow key={code} code={code} side="left" texts={texts} why="here" />
      ))}
    </PointList>
  )
}
