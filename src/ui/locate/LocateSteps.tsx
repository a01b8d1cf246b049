import handMessages from 'virtual:messages/hand'
import landmarksMessages from 'virtual:messages/landmarks'
import locateMessages from 'virtual:messages/locate'
import rulerMessages from 'virtual:messages/ruler'
import spansMessages from 'virtual:messages/spans'
import spotsMessages from 'virtual:messages/spots'
import { useEffect, useMemo, useRef } from 'react'
import { rulersFor } from '../../body/chooseRuler'
import type { Ruler } from '../../body/rulers'
import { describeStep, type StepMessages } from '../../domain/ruler/describeStep'
import type { Side } from '../../domain/schema/code'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import { useTexts } from '../atlasContext'
import { useShortcuts, within } from '../frame/shortcuts'
import styles from './LocateSteps.module.css'

export interface LocateStepsProps {
  readonly code: string
  readonly side: Side
  readonly onClose: () => void
}

/** Shows the steps to a point; the body shows the current one. */
export default function LocateSteps({ code, side, onClose }: LocateStepsProps) {
  const t = useMessages(locateMessages)
  const speech = useStepMessages()
  const texts = useTexts()
  const body = useSettings((state) => state.body)
  const finding = useLocate((state) => state.target)
  const { start, stop, goToStep, chooseSpot } = useLocate.getState()
  const { value, error } = useModel(models.rulers(body))
  const rulers = value && rulersFor(value.rulers, code, side)

  useEffect(() => {
    start(code, side)
    return stop
  }, [code, side, start, stop])

  const box = useRef<HTMLElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const ready = rulers !== undefined
  useEffect(() => {
    if (!ready) return
    next.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [ready])

  // Each new step scrolls into view, even if the person has scrolled elsewhere.
  const at = finding?.step ?? 0
  useEffect(() => {
    if (ready && at > 0)
      box.current?.querySelectorAll('li')[at]?.scrollIntoView({ block: 'nearest' })
  }, [ready, at])

  const ruler = ready ? rulers[finding?.spot ?? 0] : undefined
  const steps = (ruler?.steps ?? []).map((step) =>
    describeStep(speech, step, (other) => texts.point(other)?.location),
  )
  const now = Math.min(finding?.step ?? 0, Math.max(0, steps.length - 1))
  const isLast = now === steps.length - 1
  const goTo = (step: number) => goToStep(Math.max(0, Math.min(steps.length - 1, step)))
  useShortcuts(
    'inSteps',
    { ArrowLeft: () => goTo(now - 1), ArrowRight: () => goTo(now + 1), Escape: onClose },
    within(box),
  )

  if (error) return <LoadState failed what={t.stepsNotThere} />
  if (!ready || !finding || steps.length === 0)
    return <p className={styles.quiet}>{t.stepsOnTheirWay}</p>
  const current = steps[now]
  return (
    <section ref={box} className={styles.finder} aria-label={t.locating({ code })}>
      {rulers.length > 1 && (
        <SpotChoice rulers={rulers} chosen={finding.spot} onChoose={chooseSpot} />
      )}
      <ol className={styles.steps}>
        {steps.map(({ title, feel, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same title
          <li key={`${at} ${title}`} data-state={at === now ? 'now' : at < now ? 'past' : 'next'}>
            <button
              type="button"
              className={styles.step}
              aria-current={at === now ? 'step' : undefined}
              onClick={() => goTo(at)}
            >
              {title}
            </button>
            {at === now && (feel || detail) && (
              <p className={styles.detail}>
                <span lang="en">{feel}</span> {detail}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.said} aria-live="polite">
        {current && (
          <>
            {t.stepOf({ step: now + 1, all: steps.length })} {current.title}{' '}
            <span lang="en">{current.feel}</span> {current.detail}
          </>
        )}
      </p>
      <div className={styles.buttons}>
        <button type="button" disabled={now === 0} onClick={() => goTo(now - 1)}>
          {t.previous}
        </button>
        <button
          ref={next}
          type="button"
          className={styles.next}
          onClick={() => (isLast ? onClose() : goTo(now + 1))}
        >
          {isLast ? t.done : t.next}
        </button>
        {!isLast && (
          <button type="button" className={styles.close} onClick={onClose}>
            {t.close}
          </button>
        )}
      </div>
    </section>
  )
}

interface SpotChoiceProps {
  readonly rulers: readonly Ruler[]
  readonly chosen: number
  readonly onChoose: (spot: number) => void
}

/** Lets the person choose one of the spots of a code. */
function SpotChoice({ rulers, chosen, onChoose }: SpotChoiceProps) {
  const t = useMessages(locateMessages)
  const spots: Readonly<Record<string, string>> = useMessages(spotsMessages)
  return (
    <label className={styles.spot}>
      {t.whichPlace}
      <select value={chosen} onChange={(event) => onChoose(Number(event.target.value))}>
        {rulers.map(({ spot }, at) => (
          <option key={spot} value={at}>
            {spot && (spots[spot] ?? spot)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Returns the messages of the steps in the active language. */
function useStepMessages(): StepMessages {
  const ruler = useMessages(rulerMessages)
  const hand = useMessages(handMessages)
  const landmarks = useMessages(landmarksMessages)
  const spans = useMessages(spansMessages)
  const language = useLanguage()
  return useMemo(
    () => ({ language, ruler, hand, landmarks, spans }),
    [language, ruler, hand, landmarks, spans],
  )
}
