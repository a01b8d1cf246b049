import type { PointTechnique } from '../atlas'
import type { Side } from '../schema/code'
import { smoothstep } from '../smoothstep'

export type Tool = PointTechnique['tools'][number]
export type PhaseName = 'approach' | 'press' | 'hold' | 'knead' | 'rub' | 'release'

/** One part of a press. Seconds from the start of the press. */
export interface Phase {
  readonly name: PhaseName
  readonly start: number
  readonly end: number
}

/** One press on one side, as it is shown: its hold is much shorter than the real one. */
export interface PressTimeline {
  readonly phases: readonly Phase[]
  readonly seconds: number
}

/** What a press looks like at one moment. */
export interface Moment {
  readonly phase: PhaseName
  /** How deep the skin is pressed: 0 untouched, 1 as deep as the strength asks. */
  readonly depth: number
  /** How far the tool is from the skin: 1 where it appears, 0 on the skin. */
  readonly lift: number
  /** Where the tool has slid to, along and across: 1 is the radius of a kneading circle. */
  readonly slide: readonly [number, number]
  /** How much of the time on the point is over, 0…1. */
  readonly ring: number
}

const APPROACH = 1.5
/** Slower where one leans in deeper. */
const PRESS_IN: Record<PointTechnique['strength'], number> = {
  light: 1.1,
  'light-to-moderate': 1.4,
  moderate: 1.8,
}
const RELEASE = 1.5
const WORK: Record<PointTechnique['motion'], readonly (readonly [PhaseName, number])[]> = {
  hold: [['hold', 6]],
  knead: [['knead', 6]],
  'hold-and-knead': [
    ['hold', 2.5],
    ['knead', 4],
  ],
  rub: [['rub', 6]],
}
/** Seconds of one kneading circle, of one rub to and fro, and of easing into either. */
const CIRCLE = 1.6
const TO_AND_FRO = 1.2
const EASE = 0.6

/** A press as phases that follow each other without a gap. */
export function planTimeline({
  motion,
  strength,
}: Pick<PointTechnique, 'motion' | 'strength'>): PressTimeline {
  const lengths: (readonly [PhaseName, number])[] = [
    ['approach', APPROACH],
    ['press', PRESS_IN[strength]],
    ...WORK[motion],
    ['release', RELEASE],
  ]
  const phases: Phase[] = []
  let start = 0
  for (const [name, seconds] of lengths) {
    phases.push({ name, start, end: start + seconds })
    start += seconds
  }
  return { phases, seconds: start }
}

/** The press at a moment; before it and after it, its first and last one. */
export function momentAt({ phases, seconds }: PressTimeline, time: number): Moment {
  const at = Math.min(Math.max(time, 0), seconds)
  const phase = phases.find(({ end }) => at < end) ?? (phases.at(-1) as Phase)
  const within = smoothstep((at - phase.start) / (phase.end - phase.start))
  const { name } = phase
  return {
    phase: name,
    depth: name === 'approach' ? 0 : name === 'press' ? within : depthLeft(phase, at),
    lift: name === 'approach' ? 1 - within : name === 'release' ? liftAgain(phase, at) : 0,
    slide: slideAt(phase, at),
    ring: ringAt(phases, at),
  }
}

/** The skin is let go first, then the tool leaves. */
const LET_GO = 0.55
const depthLeft = ({ name, start, end }: Phase, at: number) =>
  name === 'release' ? 1 - smoothstep((at - start) / ((end - start) * LET_GO)) : 1
const liftAgain = ({ start, end }: Phase, at: number) =>
  smoothstep((at - start - (end - start) * LET_GO) / ((end - start) * (1 - LET_GO)))

function slideAt({ name, start, end }: Phase, at: number): [number, number] {
  const strength = smoothstep((at - start) / EASE) * smoothstep((end - at) / EASE)
  const turn = (at - start) * Math.PI * 2
  if (name === 'knead')
    return [strength * Math.sin(turn / CIRCLE), strength * -Math.cos(turn / CIRCLE)]
  if (name === 'rub') return [strength * 1.6 * Math.sin(turn / TO_AND_FRO), 0]
  return [0, 0]
}

function ringAt(phases: readonly Phase[], at: number): number {
  const { start, end } = workOf(phases)
  return Math.min(Math.max((at - start) / (end - start), 0), 1)
}

/** The time on the point: all between pressing in and letting go. */
export function workOf(phases: readonly Phase[]): { readonly start: number; readonly end: number } {
  const work = phases.filter(({ name }) => name === 'hold' || name === 'knead' || name === 'rub')
  return { start: work[0]?.start ?? 0, end: work.at(-1)?.end ?? 1 }
}

/** A phase on one side. Seconds from the start of the whole show. */
export interface Step {
  readonly side: Side
  readonly phase: PhaseName
  readonly start: number
  readonly end: number
}

/** The phases on the first side, then those on the next. */
export const stepsOf = ({ phases, seconds }: PressTimeline, sides: readonly Side[]): Step[] =>
  sides.flatMap((side, turn) =>
    phases.map(({ name, start, end }) => ({
      side,
      phase: name,
      start: start + turn * seconds,
      end: end + turn * seconds,
    })),
  )

/** Before, pressed and released, for those who want no motion; each stands still at its start. */
export function stillSteps({ phases, seconds }: PressTimeline, side: Side): Step[] {
  const press = phases.find(({ name }) => name === 'press')
  const times: (readonly [PhaseName, number])[] = [
    ['approach', APPROACH * 0.55],
    ['press', press?.end ?? seconds],
    ['release', seconds - RELEASE * 0.22],
  ]
  return times.map(([phase, at]) => ({ side, phase, start: at, end: at }))
}
