import others from 'virtual:messages/others'
import { create } from 'zustand'
import { bindMessages, type CompiledMessages } from './bindMessages'
import type { Language } from './languages'

declare const TYPE: unique symbol

/** The messages of one feature: what `virtual:messages/<feature>` gives, in English. */
export interface FeatureMessages<Bound> {
  readonly feature: string
  readonly english: CompiledMessages
  /** Never there: it only carries the type. */
  readonly [TYPE]?: Bound
}

/** Another language: what `virtual:messages/all-<language>` gives. */
type Catalogue = Readonly<Record<string, CompiledMessages>>

interface Active {
  readonly language: Language
  /** Undefined in English, which every feature brings along. */
  readonly catalogue: Catalogue | undefined
  /** What was bound before: the same messages are always the same object. */
  readonly bound: Map<FeatureMessages<unknown>, unknown>
}

const useActive = create<Active>(() => ({
  language: 'en',
  catalogue: undefined,
  bound: new Map(),
}))

function boundIn<Bound>({ language, catalogue, bound }: Active, of: FeatureMessages<Bound>): Bound {
  let messages = bound.get(of) as Bound | undefined
  if (messages === undefined) {
    messages = bindMessages<Bound>(language, catalogue?.[of.feature] ?? of.english)
    bound.set(of, messages)
  }
  return messages
}

/** The messages of a feature in the active language. */
export const useMessages = <Bound>(of: FeatureMessages<Bound>): Bound => boundIn(useActive(), of)

/** The same outside components: they hold until the language changes. */
export const messagesOf = <Bound>(of: FeatureMessages<Bound>): Bound =>
  boundIn(useActive.getState(), of)

export const useLanguage = (): Language => useActive(({ language }) => language)

export const activeLanguage = (): Language => useActive.getState().language

/** @returns stops it */
export const onLanguageChange = (listener: () => void): (() => void) =>
  useActive.subscribe(listener)

/**
 * Changes the language of all messages at once.
 *
 * @param alongside what else must be there before the language changes
 * @param stillWanted asked once all is there: another language may have been chosen meanwhile
 * @throws if either could not be fetched; the language then stays what it was
 */
export async function setLocale(
  language: Language,
  alongside?: Promise<void>,
  stillWanted = () => true,
): Promise<void> {
  const fetched = language === 'en' ? undefined : others[language]()
  const [catalogue] = await Promise.all([fetched, alongside])
  if (!stillWanted() || language === activeLanguage()) return
  useActive.setState({ language, catalogue: catalogue?.default, bound: new Map() })
}
