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

/** What is being shown: how a point is pressed. */
export interface Demonstration {
  readonly code: string
  readonly tool: Tool
  readonly strength: Strength
  readonly press: PressTimeline
  readonly steps: readonly Step[]
  /** Three pictures instead of motion. */
  readonly still: boolean
}

interface DemonstrationRequest
  extends Pick<Demonstration, 'code' | 'tool' | 'strength' | 'press' | 'still'> {
  /** In the order to press; one that stands still shows the first only. */
  readonly sides: readonly Side[]
}

export interface PlayerState {
  readonly demonstration: Demonstration | undefined
  /** Seconds into the show when it was last stopped or set going. */
  readonly time: number
  /** `performance.now()` at that moment; undefined while it is paused. */
  readonly since: number | undefined
}

/** `now` is `performance.now()`. */
export interface PlayerActions {
  start(request: DemonstrationRequest, now: number): void
  pause(now: number): void
  resume(now: number): void
  /** To the next phase (1) or the one before (-1); stays within the show. */
  step(by: 1 | -1, now: number): void
  stop(): void
}

/** Seconds into the show. The clock alone decides, so that a slow frame delays nothing. */
export const playerTime = ({ time, since }: PlayerState, now: number): number =>
  since === undefined ? time : time + (now - since) / 1000

/** The step that is on at a time; the last one when all is over. */
export function stepAt({ steps, still }: Demonstration, time: number): number {
  const at = still
    ? steps.findLastIndex(({ start }) => start <= time)
    : steps.findIndex(({ end }) => time < end)
  return at < 0 ? steps.length - 1 : at
}

export const useTechniquePlayer = create<PlayerState & PlayerActions>()((set, get) => ({
  demonstration: undefined,
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
    const at = stepAt(demonstration, playerTime(get(), now)) + by
    const step = demonstration.steps[Math.min(Math.max(at, 0), demonstration.steps.length - 1)]
    if (!step) return
    // A paused show has its phases in the middle, where one sees what they are.
    set(
      since === undefined
        ? { time: (step.start + step.end) / 2 }
        : { time: step.start, since: now },
    )
  },
  stop: () => set({ demonstration: undefined, time: 0, since: undefined }),
}))
