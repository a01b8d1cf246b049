import fc from 'fast-check'
import { LEADS, type SessionStep } from '../../../src/domain/session/session'
import { beginSession } from '../../../src/domain/session/sessionRun'

export const START = Date.UTC(2025, 5, 1)
/** The instant so many seconds after the start. */
export const at = (seconds: number) => START + seconds * 1000

export const step = (code: string, change: Partial<SessionStep> = {}): SessionStep => ({
  code,
  side: 'left',
  press: 1,
  presses: 1,
  lead: 'find',
  seconds: 30,
  strength: 'moderate',
  ...change,
})

/** Two points on both sides: 120 seconds of pressing, and an estimate of 56 to find the places. */
export const fourSteps: readonly SessionStep[] = [
  step('BL23'),
  step('BL23', { side: 'right', lead: 'otherSide' }),
  step('BL52'),
  step('BL52', { side: 'right', lead: 'otherSide' }),
]

/** A session of these steps that has just begun; one point of its guide is left out. */
export const session = beginSession(
  { from: { kind: 'guide', guide: 'lower-back' }, steps: fourSteps, leftOut: ['ST9'] },
  START,
)

export const anySteps = fc.array(
  fc
    .record({
      code: fc.constantFrom('BL23', 'BL52', 'ST36', 'CV17'),
      lead: fc.constantFrom(...LEADS),
      seconds: fc.integer({ min: 1, max: 180 }),
    })
    .map(({ code, ...change }) => step(code, change)),
  { minLength: 1, maxLength: 12 },
)
