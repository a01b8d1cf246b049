import type { PointTechnique } from '../atlas'
import type { Side } from '../schema/code'
import { smoothstep } from '../smoothstep'

export type Tool = PointTechnique['tools'][number]
export type PhaseName = 'approach' | 'press' | 'hold' | 'knead' | 'rub' | 'release'

/** One phase of a press. Times in seconds from the start of the press. */
export interface Phase {
  readonly name: PhaseName
  readonly start: number
  readonly end: number
}

/** The animation of one press on one side. */
export interface PressTimeline {
  readonly phases: readonly Phase[]
  readonly seconds: number
}

/** The state of the animation at one time. */
export interface Moment {
  readonly phase: PhaseName
  /** Depth of the dent: 0 untouched, 1 the full depth for the strength. */
  readonly depth: number
  /** Distance of the tool from the skin: 1 where it appears, 0 on the skin. */
  readonly lift: number
  /** Offset of the tool, along and across; 1 is the radius of a kneading circle. */
  readonly slide: readonly [number, number]
  /** Elapsed share of the time on the point, 0…1. */
  readonly ring: number
}

const APPROACH = 1.5
/** Seconds to press in: longer for a deeper press. */
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
/** Seconds of one kneading circle, of one rub to and fro, and of easing in and out of either. */
const CIRCLE = 1.6
const TO_AND_FRO = 1.2
const EASE = 0.6

/**
 * Plans a press as consecutive phases without gaps.
 *
 * @param seconds length of a real press; without it the time on the point is shortened
 */
export function planTimeline(
  { motion, strength }: Pick<PointTechnique, 'motion' | 'strength'>,
  seconds?: number,
): PressTimeline {
  const work = WORK[motion]
  const usual = work.reduce((sum, [, length]) => sum + length, 0)
  const around = APPROACH + PRESS_IN[strength] + RELEASE
  const stretch = seconds === undefined ? 1 : Math.max(1, seconds - around) / usual
  const lengths: (readonly [PhaseName, number])[] = [
    ['approach', APPROACH],
    ['press', PRESS_IN[strength]],
    ...work.map(([name, length]) => [name, length * stretch] as const),
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

/** The state of the press at a time in seconds, which is limited to the press. */
export function momentAt({ phases, seconds }: PressTimeline, time: number): Moment {
  const limited = Math.min(Math.max(time, 0), seconds)
  const phase = phases.find(({ end }) => limited < end) ?? (phases.at(-1) as Phase)
  const within = smoothstep((limited - phase.start) / (phase.end - phase.start))
  const { name } = phase
  return {
    phase: name,
    depth: name === 'approach' ? 0 : name === 'press' ? within : depthLeft(phase, limited),
    lift: name === 'approach' ? 1 - within : name === 'release' ? liftAgain(phase, limited) : 0,
    slide: slideAt(phase, limited),
    ring: ringAt(phases, limited),
  }
}

/** Share of the release in which the skin returns; then the tool leaves. */
const LET_GO = 0.55
const depthLeft = ({ name, start, end }: Phase, time: number) =>
  name === 'release' ? 1 - smoothstep((time - start) / ((end - start) * LET_GO)) : 1
const liftAgain = ({ start, end }: Phase, time: number) =>
  smoothstep((time - start - (end - start) * LET_GO) / ((end - start) * (1 - LET_GO)))

function slideAt({ name, start, end }: Phase, time: number): [number, number] {
  const strength = smoothstep((time - start) / EASE) * smoothstep((end - time) / EASE)
  const turn = (time - start) * Math.PI * 2
  if (name === 'knead')
    return [strength * Math.sin(turn / CIRCLE), strength * -Math.cos(turn / CIRCLE)]
  if (name === 'rub') return [strength * 1.6 * Math.sin(turn / TO_AND_FRO), 0]
  return [0, 0]
}

function ringAt(phases: readonly Phase[], time: number): number {
  const { start, end } = workOf(phases)
  return Math.min(Math.max((time - start) / (end - start), 0), 1)
}

/** Start and end of the time on the point, between pressing in and releasing. */
export function workOf(phases: readonly Phase[]): { readonly start: number; readonly end: number } {
  const work = phases.filter(({ name }) => name === 'hold' || name === 'knead' || name === 'rub')
  return { start: work[0]?.start ?? 0, end: work.at(-1)?.end ?? 1 }
}

/** A phase on one side. Times in seconds from the start of the whole demonstration. */
export interface Step {
  readonly side: Side
  readonly phase: PhaseName
  readonly start: number
  readonly end: number
}

/** The phases on each side, one side after the other. */
export const stepsOf = ({ phases, seconds }: PressTimeline, sides: readonly Side[]): Step[] =>
  sides.flatMap((side, turn) =>
    phases.map(({ name, start, end }) => ({
      side,
      phase: name,
      start: start + turn * seconds,
      end: end + turn * seconds,
    })),
  )

/** Still pictures for reduced motion: before, pressed and released. They have no duration. */
export function stillSteps({ phases, seconds }: PressTimeline, side: Side): Step[] {
  const press = phases.find(({ name }) => name === 'press')
  const times: (readonly [PhaseName, number])[] = [
    ['approach', APPROACH * 0.55],
    ['press', press?.end ?? seconds],
    ['release', seconds - RELEASE * 0.22],
  ]
  return times.map(([phase, time]) => ({ side, phase, start: time, end: time }))
}
