import type { Language } from '../../messages/languages'
import { activeLanguage } from '../../messages/messages'
import { SETTINGS } from '../../messages/settings'
import { report } from '../../models/report'
import type { Signals } from '../../state/settings'

/**
 * Sound, voice and vibration. Each is optional for the person and for the browser: what is not
 * there stays silent. Nothing sounds before the person has touched the page.
 */
let audio: AudioContext | undefined
let touched = false

const silent = (error: unknown) => report(error, 'signal of the session')

export const canSound = () => 'AudioContext' in window
export const canSpeak = () => 'speechSynthesis' in window
/** Whether the device is known to have voices, and none of them for the language that is spoken. */
export function lacksVoice(): boolean {
  const voices = canSpeak() ? speechSynthesis.getVoices() : []
  return voices.length > 0 && !voiceFor(voices, activeLanguage())
}
/** Desktop browsers have the function and no motor. */
export const canVibrate = () =>
  'vibrate' in navigator && window.matchMedia('(pointer: coarse)').matches

/** To be called from a click or a key: only then may a page make itself heard. */
export function allowSignals(): void {
  touched = true
  if (!canSound()) return
  try {
    audio ??= new AudioContext()
    // It sleeps after a locked screen.
    if (audio.state === 'suspended') audio.resume().catch(silent)
  } catch (error) {
    // No audio device.
    silent(error)
  }
}

/** Hertz, seconds until it has faded, and loudness of a bell's partials. */
const PARTIALS = [
  [1, 2.4, 0.16],
  [2.01, 1.6, 0.05],
  [2.98, 0.9, 0.025],
] as const
const PITCH = { find: 392, press: 523.25, end: 329.63 } as const
const BUZZ = { find: [60], press: [180], end: [120, 120, 240] } as const

/** What there is to signal: find the next place, press, or it is over. */
export type Cue = keyof typeof PITCH

export function signal(cue: Cue, words: string, { sound, voice, vibration }: Signals): void {
  if (!touched) return
  if (sound) ring(PITCH[cue])
  if (voice) say(words)
  try {
    if (vibration && canVibrate()) navigator.vibrate([...BUZZ[cue]])
  } catch (error) {
    // Not allowed here.
    silent(error)
  }
}

/** A soft bell: sines that fade, the higher ones sooner. */
function ring(pitch: number): void {
  if (audio?.state !== 'running') return
  const now = audio.currentTime
  for (const [ratio, fade, loudness] of PARTIALS) {
    const tone = audio.createOscillator()
    const gain = audio.createGain()
    tone.frequency.value = pitch * ratio
    gain.gain.setValueAtTime(0, now)
    // A short rise instead of a click.
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
    // The voice of another language would only garble it. None at all: the list is not there yet.
    if (voices.length > 0 && !voice) return
    const speech = new SpeechSynthesisUtterance(words)
    speech.lang = voice?.lang.replace('_', '-') ?? voiceTag(activeLanguage())
    if (voice) speech.voice = voice
    speech.rate = 0.95
    speechSynthesis.speak(speech)
  } catch (error) {
    // No voice on this device.
    silent(error)
  }
}

export function hush(): void {
  try {
    if (canSpeak()) speechSynthesis.cancel()
  } catch (error) {
    // Nothing was speaking.
    silent(error)
  }
}

/** BCP 47, as voices are named: by a region rather than a script. */
const voiceTag = (language: Language): string => SETTINGS[language].voice.tag

/** Devices write a tag as zh-CN, zh_CN or cmn-Hans-CN. */
const subtags = (tag: string): string[] => tag.toLowerCase().split(/[-_]/)

/**
 * The voice of a device that speaks a language best: from the preferred region, else the device's
 * own choice, else any.
 *
 * @returns undefined if none speaks it
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
