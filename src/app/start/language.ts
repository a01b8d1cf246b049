import frameMessages from 'virtual:messages/frame'
import { type Language, languageFrom, tagOf } from '../../messages/languages'
import { activeLanguage, messagesOf, setLocale } from '../../messages/messages'
import { report } from '../../models/report'
import { useSettings } from '../../state/settings'
import { useViewStore } from '../../state/view'
import { fetchTranslation } from './translation'

const wanted = (): Language => useSettings.getState().language ?? languageFrom(navigator.languages)

/** Turns the words and the data to what the person chose, or to the browser's language. Says so if it cannot. */
async function speakAsWanted(): Promise<void> {
  const asked = wanted()
  try {
    await setLocale(asked, fetchTranslation(asked), () => asked === wanted())
  } catch (error) {
    report(error, 'language')
    useViewStore.getState().notify(() => messagesOf(frameMessages).languageNotThere)
  }
  document.documentElement.lang = tagOf(activeLanguage())
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
