import fc from 'fast-check'
import type { SessionStep } from '../../../src/domain/session/session'

export const step = (code: string, change: Partial<SessionStep> = {}): SessionStep => ({
  code,
  side: 'left',
  press: 1,
  presses: 1,
  ready: 10,
  seconds: 30,
  strength: 'moderate',
  ...change,
})

/** Two points on both sides: 40 and 36 seconds each, 152 in total. */
export const fourSteps: readonly SessionStep[] = [
  step('BL23'),
  step('BL23', { side: 'right', ready: 6 }),
  step('BL52'),
  step('BL52', { side: 'right', ready: 6 }),
]

export const anySteps = fc.array(
  fc
    .record({
      code: fc.constantFrom('BL23', 'BL52', 'ST36', 'CV17'),
      ready: fc.integer({ min: 0, max: 10 }),
      seconds: fc.integer({ min: 1, max: 180 }),
    })
    .map(({ code, ...times }) => step(code, times)),
  { minLength: 1, maxLength: 12 },
)
