import techniqueMessages from 'virtual:messages/technique'
import techniquePlayerMessages from 'virtual:messages/techniquePlayer'
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react'
import type { PointTechnique } from '../../domain/atlas'
import { otherSide } from '../../domain/points/sides'
import type { Side } from '../../domain/schema/code'
import { planTimeline, type Tool, workOf } from '../../domain/technique/demonstration'
import { describePhase } from '../../domain/technique/describePhase'
import { describeTime, describeTool } from '../../domain/technique/describeTechnique'
import { useMessages } from '../../messages/messages'
import { prefersReducedMotion } from '../../state/reducedMotion'
import {
  type Demonstration,
  playerTime,
  stepAt,
  useTechniquePlayer,
} from '../../state/techniquePlayer'
import { useShortcuts, within } from '../frame/shortcuts'
import { ProgressRing } from './ProgressRing'
import styles from './TechniquePlayer.module.css'

export interface PlayerProps {
  readonly code: string
  readonly side: Side
  readonly pressing: PointTechnique
  /** @param ended whether it played to its end */
  readonly onClose: (ended: boolean) => void
}

const now = () => performance.now()
/** Controls the demonstration on the body: names the current phase and shows the buttons. */
export default function TechniquePlayer({ code, side, pressing, onClose }: PlayerProps) {
  const t = useMessages(techniquePlayerMessages)
  const how = useMessages(techniqueMessages)
  const [tool, setTool] = useState<Tool>(pressing.tools[0] ?? 'thumb')
  const { strength, motion } = pressing
  useEffect(() => {
    useTechniquePlayer.getState().start(
      {
        code,
        tool,
        strength,
        press: planTimeline({ motion, strength }),
        still: prefersReducedMotion(),
        sides: side === 'midline' ? [side] : [side, otherSide(side)],
      },
      now(),
    )
  }, [code, side, tool, motion, strength])
  useEffect(() => () => useTechniquePlayer.getState().stop(), [])

  const box = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  const { show, at, time, since, running } = usePlayerClock(() => onClose(true))
  const { pause, resume, step } = useTechniquePlayer.getState()
  useShortcuts(
    'inSteps',
    {
      ArrowLeft: () => step(-1, now()),
      ArrowRight: () => step(1, now()),
      Escape: () => onClose(false),
    },
    within(box),
  )
  const current = show?.steps[at]
  const turn = show && current && current.side !== show.steps[0]?.side ? show.press.seconds : 0
  const work = show ? workOf(show.press.phases) : { start: 0, end: 1 }
  const isLast = show !== undefined && at === show.steps.length - 1
  return (
    <div ref={box} className={styles.player}>
      <div className={styles.now}>
        {show && !show.still && (
          <ProgressRing key={`${since} ${turn}`} {...work} time={time - turn} running={running} />
        )}
        <p aria-live="polite" className={styles.words}>
          {current && (
            <>
              <strong>{t[current.side]}</strong> {describePhase(t, current.phase, pressing, tool)}
              {show?.still &&
                current.phase === 'press' &&
                ` ${describePhase(t, motion === 'hold-and-knead' ? 'knead' : motion, pressing, tool)}`}
            </>
          )}
        </p>
      </div>
      <div className={styles.buttons}>
        <button type="button" disabled={at === 0} onClick={() => step(-1, now())}>
          {t.previous}
        </button>
        {!show?.still && (
          <button type="button" onClick={() => (running ? pause(now()) : resume(now()))}>
            {running ? t.pause : t.resume}
          </button>
        )}
        <button ref={next} type="button" onClick={() => (isLast ? onClose(true) : step(1, now()))}>
          {isLast ? t.finish : t.next}
        </button>
        <button type="button" onClick={() => onClose(false)}>
          {t.stop}
        </button>
      </div>
      <ToolChoice tools={pressing.tools} tool={tool} choose={setTool} />
      <p className={styles.quiet}>
        {(show?.still && side !== 'midline' ? t.shortenedOneSide : t.shortened)({
          time: describeTime(how, pressing),
        })}
      </p>
    </div>
  )
}

interface ToolChoiceProps {
  readonly tools: readonly Tool[]
  readonly tool: Tool
  readonly choose: (tool: Tool) => void
}

/** Lets the person choose the tool of the demonstration, among those that suit the point. */
function ToolChoice({ tools, tool, choose }: ToolChoiceProps) {
  const t = useMessages(techniquePlayerMessages)
  const how = useMessages(techniqueMessages)
  if (tools.length < 2) return null
  return (
    <fieldset className={styles.tools}>
      <legend>{t.pressedWith}</legend>
      {tools.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.tool}
          aria-pressed={each === tool}
          onClick={() => choose(each)}
        >
          {describeTool(how, each)}
        </button>
      ))}
    </fieldset>
  )
}

/** Returns the playback position. Renders once a second and at each phase, not at each frame. */
function usePlayerClock(onEnd: () => void) {
  const state = useTechniquePlayer()
  const [, tick] = useReducer((count: number) => count + 1, 0)
  const { demonstration, since } = state
  const time = playerTime(state, performance.now())
  const running = since !== undefined
  const end = useEffectEvent(onEnd)

  useEffect(() => {
    if (!demonstration || !running) return
    const left = nextChange(demonstration, time) - time
    const isOver = left === Number.POSITIVE_INFINITY
    // The timer fires slightly late, so that the change has happened.
    const timer = setTimeout(isOver ? () => end() : tick, isOver ? 0 : left * 1000 + 8)
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

/** Returns the next time in seconds at which phase or count changes; infinite after the end. */
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
