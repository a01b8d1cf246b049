import type { AtlasIndex, Pressing } from './atlas'
import { channelOf } from './atlas'
import { listTools, MOTION_WORDS, STRENGTH_WORDS } from './pressing'
import type { Side } from './schema/code'
import type { SessionStep, Strength } from './session'

/** "about 12 minutes", "under a minute". @param seconds 0 or more */
export function aboutMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 45) return 'less than a minute'
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`
}

/** "1:05". @param seconds 0 or more; a begun second counts whole, so that 0:00 is the end */
export function countdown(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

export const sideWords = (side: Side): string => (side === 'midline' ? 'midline' : `${side} side`)

/** "moderate", without the explanation that follows it. */
export const strengthWord = (strength: Strength): string =>
  STRENGTH_WORDS[strength].replace(/:.*/, '').toLowerCase()

/** How to press, in one line. */
export function pressingLine(pressing: Pressing, { strength, seconds }: SessionStep): string {
  const tools = listTools(pressing.tools.slice(0, 3))
  return `${tools}; ${strengthWord(strength)}. ${MOTION_WORDS[pressing.motion]} for ${seconds} seconds.`
}

/** A point as a voice can say it: "Kidney 3", and by its English name where it has no number. */
export function spokenName(index: AtlasIndex, code: string): string {
  const channel = channelOf(code)
  const name = index.meridians.find((meridian) => meridian.code === channel)?.name
  if (channel && name) return `${name.replace(' channel', '')} ${code.slice(channel.length)}`
  return index.points.find((point) => point.code === code)?.english ?? code
}

/** What is said when a step begins. */
export function spokenStep(index: AtlasIndex, step: SessionStep): string {
  const { code, side, press, presses } = step
  if (press > 1) return `Once more. Press ${press} of ${presses}.`
  return `${spokenName(index, code)}${side === 'midline' ? '' : `, ${side} side`}.`
}
