import locateMessages from 'virtual:messages/locate'
import sessionMessages from 'virtual:messages/session'
import { useEffect, useState } from 'react'
import type { SessionStep } from '../../domain/session/session'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { useLocate } from '../../state/locate'
import { prefersReducedMotion } from '../../state/reducedMotion'
import { BoneText } from '../bones/BoneText'
import { SpotChoice } from '../locate/SpotChoice'
import { useLocateSteps } from '../locate/useLocateSteps'
import styles from './FindPlace.module.css'
import { StepMark } from './StepMark'

interface Props {
  readonly step: SessionStep
  /** The text of the point on how to find it, which is English. */
  readonly find: string
  /** Whether the panel shows the point, so that the body can show the way to it. */
  readonly shown: boolean
}

/** How to find the place of a step: in words, and on the body by itself. Without a clock. */
export function FindPlace({ step, find, shown }: Props) {
  const t = useMessages(sessionMessages)
  const isOtherSide = step.lead === 'otherSide'
  return (
    <div className={styles.find}>
      {isOtherSide ? (
        <>
          <p className={styles.text}>{t.otherSide}</p>
          <details>
            <summary>{t.howToFind}</summary>
            <p lang="en">
              <BoneText text={find} language="en" side={step.side} />
            </p>
          </details>
        </>
      ) : (
        <p className={styles.text} lang="en">
          <BoneText text={find} language="en" side={step.side} />
        </p>
      )}
      {shown && <WayOnBody step={step} atOnce={isOtherSide} />}
    </div>
  )
}

/** How long a step of the ruler is shown before the next one follows by itself. */
const STEP_MS = 3500

interface WayProps {
  readonly step: SessionStep
  /** Whether the whole ruler is shown from the start. */
  readonly atOnce: boolean
}

/**
 * Shows the ruler on the body step by step. It stops by itself at the point, and wherever the person
 * chooses a step, here or on the point's card.
 */
function WayOnBody({ step: { code, side }, atOnce }: WayProps) {
  const t = useMessages(locateMessages)
  const { failed, rulers, steps, now, chosen, goTo } = useLocateSteps(code, side)
  // Whether a step was chosen here: the card announces its own steps to screen readers.
  const [chosenHere, setChosenHere] = useState(false)
  const last = steps.length - 1
  useEffect(() => {
    if (chosen || now >= last) return
    const { playTo } = useLocate.getState()
    if (atOnce || prefersReducedMotion()) {
      playTo(last)
      return
    }
    const timer = setTimeout(() => playTo(now + 1), STEP_MS)
    return () => clearTimeout(timer)
  }, [chosen, now, last, atOnce])

  const current = steps[now]
  if (failed) return <LoadState failed what={t.stepsNotThere} />
  if (!rulers || !current) return <p className={styles.quiet}>{t.stepsOnTheirWay}</p>
  const choose = (step: number) => () => {
    setChosenHere(true)
    goTo(step)
  }
  return (
    <>
      <SpotChoice rulers={rulers} />
      <section className={styles.steps} aria-label={t.locating({ code })}>
        <button
          type="button"
          aria-label={t.previousStep}
          title={t.previousStep}
          disabled={now === 0}
          onClick={choose(now - 1)}
        >
          <StepMark way="back" />
        </button>
        <p className={styles.step} aria-live={chosenHere ? 'polite' : 'off'}>
          <span>
            {t.stepOf({ step: now + 1, all: steps.length })} <strong>{current.title}</strong>{' '}
            {current.detail}
          </span>
        </p>
        <button
          type="button"
          aria-label={t.nextStep}
          title={t.nextStep}
          disabled={now === last}
          onClick={choose(now + 1)}
        >
          <StepMark way="on" />
        </button>
      </section>
    </>
  )
}
