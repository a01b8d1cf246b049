import type { RulerSpan } from '../domain/ruler/rulerSteps'
import type { Side } from '../domain/schema/code'
import { rulersFor } from './chooseRuler'
import type { Rulers } from './rulers'

/** The cun by which lengths near a point are counted. */
export interface LocalCun {
  /** Metres. */
  readonly unit: number
  /** The stretch that it is a part of; absent if it is the width of the thumb. */
  readonly span?: RulerSpan
}

/** The cun of the last length by which a point is found; without one, the width of the thumb. */
export function cunNear({ rulers, hand }: Rulers, code: string, side: Side): LocalCun {
  const steps = rulersFor(rulers, code, side).flatMap((ruler) => ruler.steps)
  const last = steps.findLast((step) => 'cun' in step && step.cun > 0 && step.line)
  if (!last || !('cun' in last) || !last.line) return { unit: hand.thumb }
  // The ticks are the whole cun of the path; a shorter one has only its length.
  const [first] = last.line.ticks
  return { unit: first ?? last.line.reach / last.cun, span: last.span }
}
