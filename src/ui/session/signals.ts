import type { Language } from '../../messages/languages'
import { activeLanguage } from '../../messages/messages'
import { SETTINGS } from '../../messages/settings'
import { report } from '../../models/report'
import type { Signals } from '../../state/settings'

/**
 * Sound, voice and vibration. The person can switch each off, and the browser may lack it: then it
 * stays silent. Nothing sounds before the person has interacted with the page.
 */
let audio: AudioContext | undefined
let touched = false

const silent = (error: unknown) => report(error, 'signal of the session')

export const canSound = () => 'AudioContext' in window
export const canSpeak = () => 'speechSynthesis' in window
/** Whether the device reports voices, but none for the active language. */
export function lacksVoice(): boolean {
  const voices = canSpeak() ? speechSynthesis.getVoices() : []
  return voices.length > 0 && !voiceFor(voices, activeLanguage())
}
/** Whether the device can vibrate. Desktop browsers have the function but no motor. */
export const canVibrate = () =>
  'vibrate' in navigator && window.matchMedia('(pointer: coarse)').matches

/** Enables signals. Call it from a click or a key press: only then browsers allow sound. */
export function allowSignals(): void {
  touched = true
  if (!canSound()) return
  try {
    audio ??= new AudioContext()
    // The browser suspends it when the screen is locked.
    if (audio.state === 'suspended') audio.resume().catch(silent)
  } catch (error) {
    // There is no audio device.
    silent(error)
  }
}

/** Partials of a bell: ratio to the pitch, fading time in seconds, gain. Pitches are in hertz. */
const PARTIALS = [
  [1, 2.4, 0.16],
  [2.01, 1.6, 0.05],
  [2.98, 0.9, 0.025],
] as const
const PITCH = { find: 392, press: 523.25, end: 329.63 } as const
const BUZZ = { find: [60], press: [180], end: [120, 120, 240] } as const

/** A signal: let go and find the next place, press, or the session has ended. */
export type Cue = keyof typeof PITCH

export function signal(cue: Cue, words: string, { sound, voice, vibration }: Signals): void {
  if (!touched) return
  if (sound) ring(PITCH[cue])
  if (voice) say(words)
  try {
    if (vibration && canVibrate()) navigator.vibrate([...BUZZ[cue]])
  } catch (error) {
    // The browser does not allow it here.
    silent(error)
  }
}

/** Plays a soft bell: sine waves that fade, the higher ones sooner. */
function ring(pitch: number): void {
  if (audio?.state !== 'running') return
  const now = audio.currentTime
  for (const [ratio, fade, loudness] of PARTIALS) {
    const tone = audio.createOscillator()
    const gain = audio.createGain()
    tone.frequency.value = pitch * ratio
    gain.gain.setValueAtTime(0, now)
    // A short rise avoids a click.
    gain.gain.linearRampToValueAtTime(loudness, now + 0.02)
    gain.gain.exponentialRampToValueAtTime(0.0001, now + fade)
    tone.connect(gain).connect(audio.destination)
    tone.start(now)
    tone.stop(now + fade)
  }
}

function say(words: string): void {
  if (!canSpeak()) return
  try {
    speechSynthesis.cancel()
    const voices = speechSynthesis.getVoices()
    const voice = voiceFor(voices, activeLanguage())
    // A voice of another language garbles the text. An empty list may not have loaded yet.
    if (voices.length > 0 && !voice) return
    const speech = new SpeechSynthesisUtterance(words)
    speech.lang = voice?.lang.replace('_', '-') ?? voiceTag(activeLanguage())
    if (voice) speech.voice = voice
    speech.rate = 0.95
    speechSynthesis.speak(speech)
  } catch (error) {
    // The device has no voice.
    silent(error)
  }
}

export function hush(): void {
  try {
    if (canSpeak()) speechSynthesis.cancel()
  } catch (error) {
    // Without speech there is nothing to stop.
    silent(error)
  }
}

/** Returns the BCP 47 tag of a voice, which has a region instead of a script. */
const voiceTag = (language: Language): string => SETTINGS[language].voice.tag

/** Splits a tag, which devices write as zh-CN, zh_CN or cmn-Hans-CN. */
const subtags = (tag: string): string[] => tag.toLowerCase().split(/[-_]/)

/**
 * Returns the best voice for a language: from the preferred region, else the default of the device,
 * else any.
 *
 * @returns undefined if no voice speaks it
 */
export function voiceFor<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'default'>>(
  voices: readonly Voice[],
  language: Language,
): Voice | undefined {
  const { primary, tag } = SETTINGS[language].voice
  const own = voices.filter(({ lang }) => primary.includes(subtags(lang)[0] ?? ''))
  const region = subtags(tag)[1] ?? ''
  const fromThere = own.filter(({ lang }) => subtags(lang).includes(region))
  return (
    fromThere.find((voice) => voice.default) ?? fromThere[0] ?? own.find((v) => v.default) ?? own[0]
  )
}
