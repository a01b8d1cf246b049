import others from 'virtual:messages/others'
import { create } from 'zustand'
import { bindMessages, type CompiledMessages } from './bindMessages'
import type { Language } from './languages'

declare const TYPE: unique symbol

/** The English messages of one feature, as exported by `virtual:messages/<feature>`. */
export interface FeatureMessages<Bound> {
  readonly feature: string
  readonly english: CompiledMessages
  /** Never set: it only carries the type. */
  readonly [TYPE]?: Bound
}

/** All messages of another language, as exported by `virtual:messages/all-<language>`. */
type Catalogue = Readonly<Record<string, CompiledMessages>>

interface Active {
  readonly language: Language
  /** Undefined in English, because every feature contains its English messages. */
  readonly catalogue: Catalogue | undefined
  /** Cache of bound messages, so that a feature always gets the same object. */
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

/** Like `useMessages`, for code outside components. Valid until the language changes. */
export const messagesOf = <Bound>(of: FeatureMessages<Bound>): Bound =>
  boundIn(useActive.getState(), of)

export const useLanguage = (): Language => useActive(({ language }) => language)

export const activeLanguage = (): Language => useActive.getState().language

/** @returns a function that removes the listener */
export const onLanguageChange = (listener: () => void): (() => void) =>
  useActive.subscribe(listener)

/**
 * Changes the language of all messages at once.
 *
 * @param alongside another fetch that must finish before the language changes
 * @param stillWanted called when everything is loaded: the person may have chosen another language
 *   meanwhile
 * @throws if a fetch fails; the language then stays as it is
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
