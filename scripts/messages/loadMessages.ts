import { bindMessages } from '../../src/messages/bindMessages'
import type { Language } from '../../src/messages/languages'
import type { Messages } from '../../src/messages/types'
import { compileFeature, loadCatalogues } from './catalogues'

/** Loads all messages of a language, for scripts and tests that run in Node without a bundler. */
export function loadMessages(language: Language): Messages {
  const features = Object.entries(loadCatalogues()[language])
  return Object.fromEntries(
    features.map(([feature, texts]) => [feature, bindMessages(language, compileFeature(texts))]),
  ) as unknown as Messages
}
