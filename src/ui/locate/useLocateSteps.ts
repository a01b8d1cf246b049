import handMessages from 'virtual:messages/hand'
import landmarksMessages from 'virtual:messages/landmarks'
import rulerMessages from 'virtual:messages/ruler'
import spansMessages from 'virtual:messages/spans'
import { useEffect, useMemo } from 'react'
import { rulersFor } from '../../body/chooseRuler'
import type { Ruler } from '../../body/rulers'
import { describeStep, type StepMessages } from '../../domain/ruler/describeStep'
import type { Side } from '../../domain/schema/code'
import { useLanguage, useMessages } from '../../messages/messages'
import { models } from '../../models/models'
import { useModel } from '../../models/useModel'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import { useTexts } from '../atlasContext'

interface LocatedSteps {
  /** Whether the rulers could not be loaded. */
  readonly failed: boolean
  /** One for each spot of the code; undefined while they load. */
  readonly rulers: readonly Ruler[] | undefined
  /** The steps of the chosen spot in words; empty while they load. */
  readonly steps: readonly ReturnType<typeof describeStep>[]
  /** Index of the current step. */
  readonly now: number
  /** Goes to a step, limited to the first and the last. */
  goTo(step: number): void
}

/** The steps to a point, in words; the body shows the current one while the component is mounted. */
export function useLocateSteps(code: string, side: Side): LocatedSteps {
  const speech = useStepMessages()
  const texts = useTexts()
  const body = useSettings((state) => state.body)
  const finding = useLocate((state) => state.target)
  const { start, stop, goToStep } = useLocate.getState()
  const { value, error } = useModel(models.rulers(body))
  const rulers = value && rulersFor(value.rulers, code, side)

  useEffect(() => {
    start(code, side)
    return stop
  }, [code, side, start, stop])

  const ruler = rulers?.[finding?.spot ?? 0]
  const steps = (ruler?.steps ?? []).map((step) =>
    describeStep(speech, step, (other) => texts.point(other)?.location),
  )
  const last = Math.max(0, steps.length - 1)
  return {
    failed: error !== undefined,
    rulers,
    steps,
    now: Math.min(finding?.step ?? 0, last),
    goTo: (step) => goToStep(Math.max(0, Math.min(last, step))),
  }
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
