import { useEffect, useRef, useState } from 'react'
import type { PointTechnique } from '../../domain/atlas'
import { otherSide } from '../../domain/points/sides'
import type { Side } from '../../domain/schema/code'
import { planTimeline, type Tool, workOf } from '../../domain/technique/demonstration'
import { describePhase } from '../../domain/technique/describePhase'
import { describeTime } from '../../domain/technique/describeTechnique'
import { useTechniquePlayer } from '../../state/techniquePlayer'
import { pressWords } from '../../words/press'
import { pressingWords } from '../../words/pressing'
import { useWords } from '../../words/useWords'
import { ProgressRing } from './ProgressRing'
import styles from './TechniquePlayer.module.css'
import { ToolChoice } from './ToolChoice'
import { usePlayerClock } from './usePlayerClock'
import { usePlayerKeys } from './usePlayerKeys'

export interface PlayerProps {
  readonly code: string
  readonly side: Side
  readonly pressing: PointTechnique
  /** @param ended whether it played to its end */
  readonly onClose: (ended: boolean) => void
}

const now = () => performance.now()
const wantsNoMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The press on the body: what is going on, and the buttons that lead it. */
export function TechniquePlayer({ code, side, pressing, onClose }: PlayerProps) {
  const t = useWords(pressWords)
  const how = useWords(pressingWords)
  const [tool, setTool] = useState<Tool>(pressing.tools[0] ?? 'thumb')
  const { strength, motion } = pressing
  useEffect(() => {
    useTechniquePlayer.getState().start(
      {
        code,
        tool,
        strength,
        press: planTimeline({ motion, strength }),
        still: wantsNoMotion(),
        sides: side === 'midline' ? [side] : [side, otherSide(side)],
      },
      now(),
    )
  }, [code, side, tool, motion, strength])
  useEffect(() => () => useTechniquePlayer.getState().stop(), [])

  const box = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  usePlayerKeys(box, () => onClose(false))
  const { show, at, time, since, running } = usePlayerClock(() => onClose(true))

  const { pause, resume, step } = useTechniquePlayer.getState()
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
