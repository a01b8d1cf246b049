import { create } from 'zustand'
import type { Side } from '../domain/schema/code'
import {
  type PressTimeline,
  type Step,
  stepsOf,
  stillSteps,
  type Tool,
} from '../domain/technique/demonstration'
import type { Strength } from '../domain/technique/doseRules'

/** The running demonstration of how to press a point. */
export interface Demonstration {
  readonly code: string
  readonly tool: Tool
  readonly strength: Strength
  readonly press: PressTimeline
  readonly steps: readonly Step[]
  /** Whether it shows three still pictures instead of motion. */
  readonly still: boolean
}

interface DemonstrationRequest
  extends Pick<Demonstration, 'code' | 'tool' | 'strength' | 'press' | 'still'> {
  /** In the order to press. A still demonstration shows the first side only. */
  readonly sides: readonly Side[]
}

export interface PlayerState {
  readonly demonstration: Demonstration | undefined
  /** The point whose demonstration begins as soon as its card is shown. */
  readonly asked: string | undefined
  /** Playback position in seconds when it was last paused or started. */
  readonly time: number
  /** `performance.now()` at that time; undefined while paused. */
  readonly since: number | undefined
}

/** In all actions `now` is `performance.now()`, milliseconds. */
export interface PlayerActions {
  start(request: DemonstrationRequest, now: number): void
  pause(now: number): void
  resume(now: number): void
  /** Moves to the next phase (1) or the previous one (-1); stops at the ends. */
  step(by: 1 | -1, now: number): void
  stop(): void
}

/** Playback position in seconds. It depends only on the clock, so slow frames cause no delay. */
export const playerTime = ({ time, since }: PlayerState, now: number): number =>
  since === undefined ? time : time + (now - since) / 1000

/** Index of the step at a playback position in seconds; the last one after the end. */
export function stepAt({ steps, still }: Demonstration, time: number): number {
  const index = still
    ? steps.findLastIndex(({ start }) => start <= time)
    : steps.findIndex(({ end }) => time < end)
  return index < 0 ? steps.length - 1 : index
}

export const useTechniquePlayer = create<PlayerState & PlayerActions>()((set, get) => ({
  demonstration: undefined,
  asked: undefined,
  time: 0,
  since: undefined,
  start: ({ sides, ...request }, now) => {
    const { press, still } = request
    const steps = still ? stillSteps(press, sides[0] ?? 'midline') : stepsOf(press, sides)
    const time = still ? (steps[0]?.start ?? 0) : 0
    set({ demonstration: { ...request, steps }, time, since: still ? undefined : now })
  },
  pause: (now) => set((state) => ({ time: playerTime(state, now), since: undefined })),
  resume: (now) =>
    set(({ demonstration }) => (demonstration && !demonstration.still ? { since: now } : {})),
  step: (by, now) => {
    const { demonstration, since } = get()
    if (!demonstration) return
    const index = stepAt(demonstration, playerTime(get(), now)) + by
    const step = demonstration.steps[Math.min(Math.max(index, 0), demonstration.steps.length - 1)]
    if (!step) return
    // While paused, go to the middle of the phase, where its action is visible.
    set(
      since === undefined
        ? { time: (step.start + step.end) / 2 }
        : { time: step.start, since: now },
    )
  },
  stop: () => set({ demonstration: undefined, time: 0, since: undefined }),
}))

/** Shows a point being pressed once its card is there: follow it with the route of the point. */
export const askForDemonstration = (asked: string): void => useTechniquePlayer.setState({ asked })
