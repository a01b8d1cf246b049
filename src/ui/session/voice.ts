import type { Language } from '../../words/languages'

/** What voices are called in the language: the first subtags they may have, and the tag to prefer. */
const VOICES: Readonly<Record<Language, { readonly primary: readonly string[]; tag: string }>> = {
  en: { primary: ['en'], tag: 'en-GB' },
  es: { primary: ['es'], tag: 'es-ES' },
  zh: { primary: ['zh', 'cmn'], tag: 'zh-CN' },
}

/** BCP 47, as voices are named: by a region rather than a script. */
export const voiceTag = (language: Language): string => VOICES[language].tag

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
  const { primary, tag } = VOICES[language]
  const own = voices.filter(({ lang }) => primary.includes(subtags(lang)[0] ?? ''))
  const region = subtags(tag)[1] ?? ''
  const fromThere = own.filter(({ lang }) => subtags(lang).includes(region))
  return (
    fromThere.find((voice) => voice.default) ?? fromThere[0] ?? own.find((v) => v.default) ?? own[0]
  )
}
