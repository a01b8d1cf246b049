import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { appWords } from '../../words/app'
import { language, speak } from '../../words/i18n'
import { LANGUAGE_TAGS, type Language, languageFrom } from '../../words/languages'
import { fetchTranslation } from './translation'

const wanted = (): Language => useSettings.getState().language ?? languageFrom(navigator.languages)

/** Turns the words and the data to what the person chose, or to the browser's language. Says so if it cannot. */
async function speakAsWanted(): Promise<void> {
  const asked = wanted()
  try {
    await speak(asked, fetchTranslation(asked), () => asked === wanted())
  } catch {
    useViewStore.getState().notify(() => appWords.get().languageNotThere)
  }
  document.documentElement.lang = LANGUAGE_TAGS[language.get()]
}

/**
 * Follows the choice of language from now on.
 *
 * @returns done when the words are there to be shown; never rejects
 */
export function startSpeaking(): Promise<void> {
  useSettings.subscribe((state, before) => {
    if (state.language !== before.language) void speakAsWanted()
  })
  return speakAsWanted()
}
