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

const nameOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`)

/** How a message with parameters is called; undefined for plain text. */
function signatureOf(text: string): string | undefined {
  const parameters = [...parametersOf(text).kinds]
  if (parameters.length === 0) return undefined
  const values = parameters.map(([name, kind]) => `${name}: ${TYPES[kind]}`).join('; ')
  const isRich = parameters.some(([, kind]) => kind === 'tag')
  return `(values: { ${values} }) => ${isRich ? 'ReactNode' : 'string'}`
}

/** `src/messages/parameters.ts`: how the messages that have parameters are called. */
export function parametersFile(english: CatalogueText): string {
  const features = Object.entries(english).flatMap(([feature, texts]) => {
    const lines = Object.entries(texts).flatMap(([key, text]) => {
      const signature = signatureOf(text)
      return signature === undefined ? [] : [`    readonly ${nameOf(key)}: ${signature}`]
    })
    return lines.length === 0 ? [] : [`  readonly ${feature}: {`, ...lines, '  }']
  })
  return [
    `${HEAD}import type { ReactNode } from 'react'\n`,
    'type Text = string | number\ntype Tag = (chunks: ReactNode) => ReactNode\n',
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
