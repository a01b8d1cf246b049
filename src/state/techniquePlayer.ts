import { create } from 'zustand'
import type { Side } from '../domain/schema/code'
import {
  type Press,
  type Step,
  stepsOf,
  stillSteps,
  type Tool,
} from '../domain/technique/demonstration'

/** What is being shown: how a point is pressed. */
export interface Show {
  readonly code: string
  readonly tool: Tool
  readonly strength: 'light' | 'light-to-moderate' | 'moderate'
  readonly press: Press
  readonly steps: readonly Step[]
  /** Three pictures instead of motion. */
  readonly still: boolean
}

export interface ShowRequest extends Pick<Show, 'code' | 'tool' | 'strength' | 'press' | 'still'> {
  /** In the order to press; one that stands still shows the first only. */
  readonly sides: readonly Side[]
}

export interface PressingState {
  readonly show: Show | undefined
  /** Seconds into the show when it was last stopped or set going. */
  readonly time: number
  /** `performance.now()` at that moment; undefined while it is paused. */
  readonly since: number | undefined
}

/** `now` is `performance.now()`. */
export interface PressingActions {
  start(request: ShowRequest, now: number): void
  pause(now: number): void
  resume(now: number): void
  /** To the next phase (1) or the one before (-1); stays within the show. */
  step(by: 1 | -1, now: number): void
  stop(): void
}

/** Seconds into the show. The clock alone decides, so that a slow frame delays nothing. */
export const showTime = ({ time, since }: PressingState, now: number): number =>
  since === undefined ? time : time + (now - since) / 1000

/** The step that is on at a time; the last one when all is over. */
export function stepAt({ steps, still }: Show, time: number): number {
  const at = still
    ? steps.findLastIndex(({ start }) => start <= time)
    : steps.findIndex(({ end }) => time < end)
  return at < 0 ? steps.length - 1 : at
}

export const usePressing = create<PressingState & PressingActions>()((set, get) => ({
  show: undefined,
  time: 0,
  since: undefined,
  start: ({ sides, ...request }, now) => {
    const { press, still } = request
    const steps = still ? stillSteps(press, sides[0] ?? 'midline') : stepsOf(press, sides)
    const time = still ? (steps[0]?.start ?? 0) : 0
    set({ show: { ...request, steps }, time, since: still ? undefined : now })
  },
  pause: (now) => set((state) => ({ time: showTime(state, now), since: undefined })),
  resume: (now) => set(({ show }) => (show && !show.still ? { since: now } : {})),
  step: (by, now) => {
    const { show, since } = get()
    if (!show) return
    const at = stepAt(show, showTime(get(), now)) + by
    const step = show.steps[Math.min(Math.max(at, 0), show.steps.length - 1)]
    if (!step) return
    // A paused show has its phases in the middle, where one sees what they are.
    set(
      since === undefined
        ? { time: (step.start + step.end) / 2 }
        : { time: step.start, since: now },
    )
  },
  stop: () => set({ show: undefined, time: 0, since: undefined }),
}))
