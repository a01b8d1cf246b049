import type { CatalogueText } from './checkCatalogues'
import { type ParameterKind, parametersOf } from './parameters'

const HEAD = '// Made from en.json by scripts/messages/buildMessages.ts; not to be edited.\n'

const TYPES: Readonly<Record<ParameterKind, string>> = {
  text: 'Text',
  number: 'number',
  plural: 'number',
  ordinal: 'number',
  select: 'string',
  tag: 'Tag',
}

/** What a message with parameters is called with, `Plain` or `Rich`; undefined for plain text. */
function callOf(text: string): string | undefined {
  const parameters = [...parametersOf(text).kinds]
  if (parameters.length === 0) return undefined
  const values = parameters.map(([name, kind]) => `${name}: ${TYPES[kind]}`).join('; ')
  return `${parameters.some(([, kind]) => kind === 'tag') ? 'Rich' : 'Plain'}<{ ${values} }`
}

/** The types of a feature's messages with parameters, those that are called alike together. */
function typesOf(texts: Readonly<Record<string, string>>): string[] {
  const alike = new Map<string, string[]>()
  for (const [key, text] of Object.entries(texts)) {
    const call = callOf(text)
    if (call !== undefined) alike.set(call, [...(alike.get(call) ?? []), `'${key}'`])
  }
  return [...alike].map(([call, keys]) => `${call}, ${keys.join(' | ')}>`)
}

/** `src/messages/parameters.ts`: how the messages that have parameters are called. */
export function parametersFile(english: CatalogueText): string {
  const features = Object.entries(english).flatMap(([feature, texts]) => {
    const types = typesOf(texts)
    return types.length === 0 ? [] : [`  readonly ${feature}: ${types.join(' &\n    ')}`]
  })
  return [
    `${HEAD}import type { ReactNode } from 'react'\n`,
    [
      'type Text = string | number',
      'type Tag = (chunks: ReactNode) => ReactNode',
      'type Plain<Values, Keys extends string> = Readonly<Record<Keys, (values: Values) => string>>',
      'type Rich<Values, Keys extends string> = Readonly<Record<Keys, (values: Values) => ReactNode>>\n',
    ].join('\n'),
    `export type Parameters = {\n${features.join('\n')}\n}\n`,
  ].join('\n')
}

/**
 * The content of `src/messages/modules.d.ts`: the modules that the bundler makes
 * (`messagesPlugin.ts`).
 */
export function modulesFile(english: CatalogueText): string {
  const declare = (name: string, type: string) =>
    [
      `declare module 'virtual:messages/${name}' {`,
      `  const messages: ${type}`,
      '  export default messages\n}\n',
    ].join('\n')
  return [
    HEAD,
    declare(
      'others',
      "Readonly<Record<import('./languages').OtherLanguage, () => Promise<{ readonly default: import('./messages').Catalogue }>>>",
    ),
    ...Object.keys(english).map((feature) =>
      declare(
        feature,
        `import('./messages').FeatureMessages<import('./types').MessagesOf<'${feature}'>>`,
      ),
    ),
  ].join('\n')
}
