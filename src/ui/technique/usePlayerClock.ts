import { useEffect, useReducer, useRef } from 'react'
import { workOf } from '../../domain/technique/demonstration'
import {
  type Demonstration,
  playerTime,
  stepAt,
  useTechniquePlayer,
} from '../../state/techniquePlayer'

/** Where the show is. Draws anew once a second and at each phase, never with each frame. */
export function usePlayerClock(onEnd: () => void) {
  const state = useTechniquePlayer()
  const [, tick] = useReducer((count: number) => count + 1, 0)
  const { demonstration, since } = state
  const time = playerTime(state, performance.now())
  const running = since !== undefined
  const end = useRef(onEnd)
  end.current = onEnd

  useEffect(() => {
    if (!demonstration || !running) return
    const left = nextChange(demonstration, time) - time
    const isOver = left === Number.POSITIVE_INFINITY
    // A little late rather than early, so that the change has happened.
    const timer = setTimeout(isOver ? () => end.current() : tick, isOver ? 0 : left * 1000 + 8)
    return () => clearTimeout(timer)
  }, [demonstration, running, time])

  return {
    show: demonstration,
    at: demonstration ? stepAt(demonstration, time) : 0,
    time,
    since,
    running,
  }
}

/** When the phase ends or the count changes; infinite when all is over. */
function nextChange({ steps, press }: Demonstration, time: number): number {
  const step = steps.find(({ end }) => time < end)
  if (!step) return Number.POSITIVE_INFINITY
  const turn = Math.floor(step.start / press.seconds + 1e-6) * press.seconds
  const work = workOf(press.phases)
  const left = turn + work.end - time
  const isOn = left > 0 && time >= turn + work.start
  const counted = isOn ? turn + work.end - (Math.ceil(left - 0.001) - 1) : step.end
  return Math.min(step.end, counted)
}
