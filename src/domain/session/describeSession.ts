import type { Language } from '../../messages/languages'
import { SETTINGS } from '../../messages/settings'
import type { MessagesOf } from '../../messages/types'
import type { Atlas, PointTechnique } from '../atlas'
import { channelOf } from '../atlas'
import { pointName } from '../points/pointName'
import type { Side } from '../schema/code'
import { listTools, strengthWord } from '../technique/describeTechnique'
import type { SessionEntry, SessionStep } from './session'

/** Minutes as a whole number, at least 1. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60))

/** "about 12 minutes", "less than a minute". @param seconds 0 or more */
export const aboutMinutes = (t: MessagesOf<'session'>, seconds: number): string =>
  seconds < 45 ? t.lessThanAMinute : t.minutes({ count: Math.round(seconds / 60) })

/**
 * "1:05".
 *
 * @param seconds 0 or more; rounded up, so that 0:00 is the end
 */
export function countdown(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

export function sideWords(t: MessagesOf<'session'>, side: Side): string {
  if (side === 'midline') return t.midline
  return side === 'left' ? t.leftSide : t.rightSide
}

/** The number of the point of a step, and of all points. @param at index of the step */
export function pointNumber(
  steps: readonly SessionStep[],
  at: number,
): { readonly at: number; readonly all: number } {
  const codes = [...new Set(steps.map(({ code }) => code))]
  return { at: codes.indexOf(steps[at]?.code ?? '') + 1, all: codes.length }
}

/** Planned time, repetitions and strength of a point: "40 s × 2 each side, moderate". */
export function entryLine(
  t: MessagesOf<'session'>,
  how: MessagesOf<'technique'>,
  { seconds, repetitions, strength, sides }: SessionEntry,
): string {
  const [once, repeated] =
    sides.length > 1 ? [t.onceEachSide, t.repeatedEachSide] : [t.once, t.repeated]
  const values = { seconds, strength: strengthWord(how, strength) }
  return repetitions > 1 ? repeated({ ...values, times: repetitions }) : once(values)
}

/** How to press, in one line. */
export function techniqueLine(
  t: MessagesOf<'session'>,
  how: MessagesOf<'technique'>,
  { tools, motion }: PointTechnique,
  { strength, seconds }: SessionStep,
): string {
  return t.how({
    tools: listTools(how, tools.slice(0, 3)),
    strength: strengthWord(how, strength),
    motion: t[motion === 'hold-and-knead' ? 'holdAndKnead' : motion]({ seconds }),
  })
}

/** The name of a point for speech: "Kidney 3", or a name that is familiar in the language. */
function spokenName(atlas: Atlas, code: string, language: Language): string {
  const { byChannel, leaveOut = '', otherwise } = SETTINGS[language].spokenName
  const channel = byChannel ? channelOf(code) : undefined
  const name = atlas.channel(channel)?.name
  if (channel && name) return `${name.replace(leaveOut, '')} ${code.slice(channel.length)}`
  const point = atlas.point(code)
  return point ? pointName(point, otherwise).words : code
}

/** The spoken text at the start of a step. */
export function spokenStep(
  t: MessagesOf<'session'>,
  atlas: Atlas,
  step: SessionStep,
  language: Language,
): string {
  const { code, side, press, presses, lead } = step
  if (lead === 'rest') return t.spokenAgain({ press, presses })
  if (lead === 'otherSide') return t.spokenOtherSide({ side: sideWords(t, side) })
  const name = spokenName(atlas, code, language)
  return side === 'midline'
    ? t.spokenMidline({ name })
    : t.spokenSide({ name, side: sideWords(t, side) })
}
