import sessionMessages from 'virtual:messages/session'
import { useMemo, useState } from 'react'
import type { Route } from '../../domain/route/link'
import { aboutMinutes, wholeMinutes } from '../../domain/session/describeSession'
import {
  MAX_UNASKED,
  planSession,
  type SessionWishes,
  USUAL_WISHES,
} from '../../domain/session/session'
import type { EntryEdit } from '../../domain/session/sessionBounds'
import { beginSession } from '../../domain/session/sessionRun'
import type { SheetItem } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { useSession } from '../../state/session'
import { useAtlas, useTexts } from '../atlasContext'
import { Section } from '../kit/Section'
import { SegmentedChoice } from '../kit/SegmentedChoice'
import { ShareButton } from '../kit/ShareButton'
import { LeftOut } from '../safety/LeftOut'
import { SessionEntryRow } from './SessionEntryRow'
import { SessionFrame } from './SessionFrame'
import styles from './SessionStart.module.css'
import { SignalSwitches } from './SignalSwitches'
import { useSessionRules } from './sessionRules'
import { allowSignals } from './signals'

interface Props {
  readonly ask: { readonly items: readonly SheetItem[]; readonly from: Route }
}

/** Shows what will be pressed and for how long; the person can change it within safe limits. */
export function SessionStart({ ask }: Props) {
  const t = useMessages(sessionMessages)
  const atlas = useAtlas()
  const texts = useTexts()
  const rules = useSessionRules()
  const begin = useSession((state) => state.begin)
  const close = useSession((state) => state.close)
  const [wishes, setWishes] = useState<Omit<SessionWishes, 'items'>>(USUAL_WISHES)
  const plan = useMemo(
    () => planSession({ ...wishes, items: ask.items }, atlas, texts, rules),
    [wishes, ask, atlas, texts, rules],
  )
  const edit = (code: string, change: EntryEdit) =>
    setWishes(({ edits, ...rest }) => ({
      ...rest,
      edits: { ...edits, [code]: { ...edits[code], ...change } },
    }))
  const points = plan.entries.filter(({ chosen }) => chosen).length
  const paired = plan.entries.some(({ sides }) => !sides.includes('midline'))
  const start = () => {
    allowSignals()
    begin(beginSession({ from: ask.from, steps: plan.steps, leftOut: plan.leftOut }, Date.now()))
  }
  return (
    <SessionFrame title={t.plan({ minutes: wholeMinutes(plan.seconds), count: points })}>
      <p>{t.lead}</p>
      <p className={styles.note}>{t.stopAtOnce}</p>
      <div className={styles.choices}>
        <SegmentedChoice
          legend={t.length}
          options={{ brief: t.brief, shorter: t.shorter, usual: t.usual, longer: t.longer }}
          value={wishes.length}
          // A new length resets the edits of all points, except which ones are chosen.
          choose={(length) =>
            setWishes(({ edits, ...rest }) => ({ ...rest, length, edits: onlyChosen(edits) }))
          }
        />
        {paired && (
          <SegmentedChoice
            legend={t.sides}
            options={{ both: t.both, left: t.left, right: t.right }}
            value={wishes.sides}
            choose={(sides) => setWishes((before) => ({ ...before, sides }))}
          />
        )}
        <fieldset className={styles.signals}>
          <legend>{t.signals}</legend>
          <SignalSwitches />
        </fieldset>
      </div>
      <Section heading={t.points}>
        <ol className={styles.points}>
          {plan.entries.map((entry) => (
            <SessionEntryRow
              key={entry.code}
              entry={entry}
              edit={(change) => edit(entry.code, change)}
            />
          ))}
        </ol>
        {points < plan.entries.length && plan.seconds > MAX_UNASKED * 0.8 && (
          <p className={styles.note}>{t.halfAnHour}</p>
        )}
        <LeftOut codes={plan.leftOut} />
        <ShareButton route={routeToShare(ask)} session />
      </Section>
      <div className={styles.begin}>
        <p aria-live="polite">
          {t.planned({ time: aboutMinutes(t, plan.seconds), count: points })}
        </p>
        <button type="button" onClick={close}>
          {t.cancel}
        </button>
        <button type="button" className={styles.start} disabled={points === 0} onClick={start}>
          {t.start}
        </button>
      </div>
    </SessionFrame>
  )
}

/** Returns the route to share. The sheet is only on this device, so its link has the points. */
const routeToShare = ({ from, items }: Props['ask']): Route =>
  from.kind === 'sheet' ? { kind: 'sheet', items } : from

const onlyChosen = (edits: SessionWishes['edits']): SessionWishes['edits'] =>
  Object.fromEntries(
    Object.entries(edits).map(([code, { chosen }]) => [
      code,
      chosen === undefined ? {} : { chosen },
    ]),
  )
