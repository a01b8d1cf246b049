import frameMessages from 'virtual:messages/frame'
import { type Language, languageFrom, tagOf } from '../../messages/languages'
import { activeLanguage, messagesOf, setLocale } from '../../messages/messages'
import { report } from '../../models/report'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { fetchTranslation } from './translation'

const chosenLanguage = (): Language =>
  useSettings.getState().language ?? languageFrom(navigator.languages)

/** Switches to the chosen language, or else the browser's; shows a notice if that fails. */
async function applyLanguage(): Promise<void> {
  const language = chosenLanguage()
  try {
    await setLocale(language, fetchTranslation(language), () => language === chosenLanguage())
  } catch (error) {
    report(error, 'language')
    useViewStore.getState().notify(() => messagesOf(frameMessages).languageNotThere)
  }
  document.documentElement.lang = tagOf(activeLanguage())
}

/**
 * Applies the language now and on each change of the setting.
 *
 * @returns resolves when the messages are loaded; never rejects
 */
export function startSpeaking(): Promise<void> {
  useSettings.subscribe((state, before) => {
    if (state.language !== before.language) void applyLanguage()
  })
  return applyLanguage()
}
