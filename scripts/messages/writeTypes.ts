import type { CatalogueText } from './checkCatalogues'
import { type ParameterKind, parametersOf } from './parameters'

const HEAD = '// Made from en.json by scripts/build-messages.ts; not to be edited.\n'

const TYPES: Readonly<Record<ParameterKind, string>> = {
  text: 'Text',
  number: 'number',
  plural: 'number',
  ordinal: 'number',
  select: 'string',
  tag: 'Tag',
}

/** "frame" gives `FrameMessages`. */
const typeName = (feature: string): string =>
  `${feature.charAt(0).toUpperCase()}${feature.slice(1)}Messages`

const nameOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`)

function typeOf(text: string): string {
  const parameters = [...parametersOf(text).kinds]
  if (parameters.length === 0) return 'string'
  const values = parameters.map(([name, kind]) => `${name}: ${TYPES[kind]}`).join('; ')
  const isRich = parameters.some(([, kind]) => kind === 'tag')
  return `(values: { ${values} }) => ${isRich ? 'ReactNode' : 'string'}`
}

/** The content of `src/messages/types.ts`: a type for each feature. */
export function typesOf(english: CatalogueText): string {
  const types = Object.entries(english).map(([feature, texts]) =>
    [
      `export type ${typeName(feature)} = {`,
      ...Object.entries(texts).map(([key, text]) => `  readonly ${nameOf(key)}: ${typeOf(text)}`),
      '}\n',
    ].join('\n'),
  )
  const features = Object.keys(english).map((name) => `  readonly ${name}: ${typeName(name)}`)
  return [
    `${HEAD}import type { ReactNode } from 'react'\n`,
    'type Text = string | number\ntype Tag = (chunks: ReactNode) => ReactNode\n',
    ...types,
    `export type Messages = {\n${features.join('\n')}\n}\n`,
  ].join('\n')
}

/**
 * The content of `src/messages/modules.d.ts`: the modules that the bundler makes
 * (`messagesPlugin.ts`).
 */
export function modulesOf(english: CatalogueText): string {
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
        `import('./messages').FeatureMessages<import('./types').${typeName(feature)}>`,
      ),
    ),
  ].join('\n')
}
