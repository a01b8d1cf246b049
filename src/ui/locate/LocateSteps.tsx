import locateMessages from 'virtual:messages/locate'
import { useEffect, useRef } from 'react'
import type { Side } from '../../domain/schema/code'
import { useLanguage, useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { useLocate } from '../../state/locate'
import { BoneText } from '../bones/BoneText'
import { useShortcuts, within } from '../frame/shortcuts'
import styles from './LocateSteps.module.css'
import { SpotChoice } from './SpotChoice'
import { useLocateSteps } from './useLocateSteps'

export interface LocateStepsProps {
  readonly code: string
  readonly side: Side
  readonly onClose: () => void
}

/** Shows the steps to a point; the body shows the current one. */
export default function LocateSteps({ code, side, onClose }: LocateStepsProps) {
  const t = useMessages(locateMessages)
  const language = useLanguage()
  const finding = useLocate((state) => state.target)
  const { failed, rulers, steps, now, goTo } = useLocateSteps(code, side)

  const box = useRef<HTMLElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const ready = rulers !== undefined
  useEffect(() => {
    if (!ready) return
    next.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [ready])

  // Each new step scrolls into view, even if the person has scrolled elsewhere.
  const at = finding?.step ?? 0
  useEffect(() => {
    if (ready && at > 0)
      box.current?.querySelectorAll('li')[at]?.scrollIntoView({ block: 'nearest' })
  }, [ready, at])

  const isLast = now === steps.length - 1
  useShortcuts(
    'inSteps',
    { ArrowLeft: () => goTo(now - 1), ArrowRight: () => goTo(now + 1), Escape: onClose },
    within(box),
  )

  if (failed) return <LoadState failed what={t.stepsNotThere} />
  if (!ready || !finding || steps.length === 0)
    return <p className={styles.quiet}>{t.stepsOnTheirWay}</p>
  const current = steps[now]
  return (
    <section ref={box} className={styles.finder} aria-label={t.locating({ code })}>
      <SpotChoice rulers={rulers} />
      <ol className={styles.steps}>
        {steps.map(({ title, feel, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have the same title
          <li key={`${at} ${title}`} data-state={at === now ? 'now' : at < now ? 'past' : 'next'}>
            <button
              type="button"
              className={styles.step}
              aria-current={at === now ? 'step' : undefined}
              onClick={() => goTo(at)}
            >
              {title}
            </button>
            {at === now && (feel || detail) && (
              <p className={styles.detail}>
                <span lang="en">
                  <BoneText text={feel} language="en" side={side} />
                </span>{' '}
                <BoneText text={detail} language={language} side={side} />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.said} aria-live="polite">
        {current && (
          <>
            {t.stepOf({ step: now + 1, all: steps.length })} {current.title}{' '}
            <span lang="en">{current.feel}</span> {current.detail}
          </>
        )}
      </p>
      <div className={styles.buttons}>
        <button type="button" disabled={now === 0} onClick={() => goTo(now - 1)}>
          {t.previous}
        </button>
        <button
          ref={next}
          type="button"
          className={styles.next}
          onClick={() => (isLast ? onClose() : goTo(now + 1))}
        >
          {isLast ? t.done : t.next}
        </button>
        {!isLast && (
          <button type="button" className={styles.close} onClick={onClose}>
            {t.close}
          </button>
        )}
      </div>
    </section>
  )
}
