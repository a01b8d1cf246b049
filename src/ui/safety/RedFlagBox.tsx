import adviceMessages from 'virtual:messages/advice'
import { URGENCIES } from '../../domain/safety/redFlags'
import type { RedFlag } from '../../domain/schema/safety'
import { useMessages } from '../../messages/messages'
import { goToHeading } from '../kit/PanelHeading'
import { Section } from '../kit/Section'
import styles from './RedFlagBox.module.css'

interface Props {
  readonly flags: readonly RedFlag[]
  /** Where the other flags are; by default the message says that they follow the points. */
  readonly moreBelow?: (values: { count: number }) => string
}

/** Shows the most severe red flags, and a button that leads to the others further down. */
export function RedFlagBox({ flags, moreBelow }: Props) {
  const t = useMessages(adviceMessages)
  const { first, more } = partRedFlags(flags)
  return (
    <Section className={styles.box} heading={t.doctorFirst}>
      <RedFlagGroup flags={first} />
      {more.length > 0 && (
        <button type="button" className={styles.more} onClick={() => goToHeading(MORE)}>
          {(moreBelow ?? t.moreBelow)({ count: more.length })} <span aria-hidden="true">↓</span>
        </button>
      )}
    </Section>
  )
}

const MORE = 'more-red-flags'

/** Shows the less urgent red flags, to which the button of `RedFlagBox` leads. */
export function MoreRedFlags({ flags }: Pick<Props, 'flags'>) {
  const t = useMessages(adviceMessages)
  const { more } = partRedFlags(flags)
  if (more.length === 0) return null
  return (
    <Section className={styles.box} heading={t.moreReasons} headingId={MORE}>
      <RedFlagGroup flags={more} />
    </Section>
  )
}

/** Shows red flags by urgency, the most severe first. */
function RedFlagGroup({ flags }: { flags: readonly RedFlag[] }) {
  const t = useMessages(adviceMessages)
  return URGENCIES.map((urgency) => {
    const ofUrgency = flags.filter((flag) => flag.urgency === urgency)
    return (
      ofUrgency.length > 0 && (
        <div key={urgency} className={styles.group} data-urgency={urgency}>
          <h3 className={styles.urgency}>{t[urgency]}</h3>
          <ul>
            {ofUrgency.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )
    )
  })
}

/** Separates the flags of the highest urgency, shown before the points, from the others. */
function partRedFlags(flags: readonly RedFlag[]): {
  readonly first: readonly RedFlag[]
  readonly more: readonly RedFlag[]
} {
  const gravest = URGENCIES.find((urgency) => flags.some((flag) => flag.urgency === urgency))
  return {
    first: flags.filter(({ urgency }) => urgency === gravest),
    more: flags.filter(({ urgency }) => urgency !== gravest),
  }
}
