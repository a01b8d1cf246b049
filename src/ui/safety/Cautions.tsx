import adviceMessages from 'virtual:messages/advice'
import { Fragment, type ReactNode } from 'react'
import type { Advice } from '../../domain/safety/advice'
import { asksFirst, isDecisive } from '../../domain/safety/caution'
import { isOffered } from '../../domain/safety/verdict'
import type { Caution } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import type { MessagesOf } from '../../messages/types'
import { LoadState } from '../../models/LoadState'
import { useAboutMe } from '../../state/aboutMe'
import { useAtlas } from '../atlasContext'
import styles from './Cautions.module.css'
import { whyLeftOut } from './describeAdvice'
import { FoldedWarning } from './FoldedWarning'
import { useCourses } from './useCourses'

/** Shows a caution, or a reason of the advice: first in a few words, then in full. */
export function Reason({ short, children }: { short: string; children: ReactNode }) {
  return (
    <>
      <strong>{short}</strong> {children}
    </>
  )
}

interface CautionsProps {
  readonly code: string
  readonly cautions: readonly Caution[]
}

/**
 * Shows the cautions of a point in one line, which unfolds to them in full. The 3D figure draws what they
 * speak of, and each caution is its legend.
 */
export function Cautions({ code, cautions }: CautionsProps) {
  const t = useMessages(adviceMessages)
  const ask = useAboutMe((state) => state.ask)
  const { kindsFor, failed } = useCourses(code, cautions)
  if (cautions.length === 0) return null
  const keyOf = (caution: Caution) =>
    kindsFor(caution).map((kind) => (
      <i key={kind} className={styles.course} data-course={kind} aria-hidden="true" />
    ))
  return (
    <>
      <FoldedWarning
        label={t.takeCare}
        line={
          <>
            <strong>{t.takeCareIf}</strong>{' '}
            {cautions.map((caution, index) => (
              <Fragment key={caution.id}>
                {index > 0 && ' · '}
                {keyOf(caution)}
                {caution.short}
              </Fragment>
            ))}
          </>
        }
      >
        <ul className={styles.cautions}>
          {cautions.map((caution) => (
            <li key={caution.id}>
              {keyOf(caution)}
              <Reason short={t.sentence({ words: caution.short })}>{caution.text}</Reason>
            </li>
          ))}
        </ul>
        {cautions.some(({ when }) => when !== undefined) && (
          <button type="button" data-print="hide" aria-haspopup="dialog" onClick={() => ask(true)}>
            {t.concernsYou}
          </button>
        )}
      </FoldedWarning>
      {failed && <LoadState failed />}
    </>
  )
}

interface CautionBadgesProps {
  readonly ids: readonly string[]
  /** Advice shown beside them; its reasons are not repeated. */
  readonly besides: Advice
}

/** Shows the cautions that decide whether to press; the card shows the others. */
export function CautionBadges({ ids, besides }: CautionBadgesProps) {
  const t = useMessages(adviceMessages)
  const atlas = useAtlas()
  const badges = atlas.badges.filter(
    ({ id, action, short }) =>
      ids.includes(id) &&
      isDecisive({ action }) &&
      !(besides.personal && besides.reasons.some((reason) => reason.short === short)),
  )
  return (
    <Badges
      label={t.cautions}
      badges={badges.map(({ id, action, short }) => ({ id, action, words: short }))}
    />
  )
}

/** Shows in a few words which answers of the person change the advice on this point. */
export function AdviceBadges({ advice }: { advice: Advice }) {
  const t = useMessages(adviceMessages)
  if (!advice.personal) return null
  const reasons = advice.reasons.filter(
    ({ personal, verdict }) => personal && verdict === advice.verdict,
  )
  return (
    <Badges
      label={t.forYou}
      badges={reasons.map((reason) => ({
        id: reason.id,
        words: isOffered(reason) ? reason.short : t.leftOutBecause({ reason: reason.short }),
      }))}
    />
  )
}

interface BadgesProps {
  readonly label: string
  /** A badge without an action comes from the person's answers. */
  readonly badges: readonly {
    readonly id: string
    readonly words: string
    readonly action?: Caution['action']
  }[]
}

function Badges({ label, badges }: BadgesProps) {
  if (badges.length === 0) return null
  return (
    <ul className={styles.badges} aria-label={label}>
      {badges.map(({ id, words, action }) => (
        <li
          key={id}
          className={styles.badge}
          data-action={action}
          data-personal={action === undefined || undefined}
        >
          {words}
        </li>
      ))}
    </ul>
  )
}

interface NoteProps<Words> {
  readonly advice: Advice
  /** Messages of the list that contains the note. */
  readonly t: Words
  readonly className?: string | undefined
}

/** Shows, in a list that also contains points to press, that this one is left out, and why. */
export function LeftOutNote({
  advice,
  t,
  className,
}: NoteProps<Pick<MessagesOf<'search'>, 'leftOut' | 'notForPressing'>>) {
  const reasons = useMessages(adviceMessages)
  if (isOffered(advice)) return null
  const say = advice.personal ? t.leftOut : t.notForPressing
  return (
    <span className={`${styles.note} ${className ?? ''}`}>
      {say({ why: whyLeftOut(reasons, advice) })}
    </span>
  )
}

/** Shows, in a list of points to press, that the person should ask a doctor about this one. */
export function AskFirstNote({
  advice,
  t,
  className,
}: NoteProps<Pick<MessagesOf<'session'>, 'askFirst' | 'aDoctor'>>) {
  if (!asksFirst(advice)) return null
  const reason = advice.reasons[0]?.short ?? t.aDoctor
  return <p className={`${styles.note} ${className ?? ''}`}>{t.askFirst({ reason })}</p>
}
