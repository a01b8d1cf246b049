import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The kind of a parameter: text, a number, a choice of forms, or a tag. */
export type ParameterKind = 'text' | 'number' | 'plural' | 'ordinal' | 'select' | 'tag'

interface Forms {
  readonly name: string
  readonly kind: 'plural' | 'ordinal' | 'select'
  /** Without the forms for one exact number, such as `=0`. */
  readonly names: readonly string[]
}

export interface Parameters {
  readonly kinds: ReadonlyMap<string, ParameterKind>
  readonly forms: readonly Forms[]
}

/**
 * The parameters of an ICU message, in the order of their first use.
 *
 * @throws if the text is not an ICU message, or uses a kind that the run time does not support
 */
export function parametersOf(text: string): Parameters {
  const kinds = new Map<string, ParameterKind>()
  const forms: Forms[] = []
  const add = (name: string, kind: ParameterKind) => {
    const known = kinds.get(name)
    // A parameter may also be used as plain text.
    if (known && known !== kind && kind !== 'text' && known !== 'text')
      throw new Error(`{${name}} is both ${known} and ${kind}`)
    if (!known || known === 'text') kinds.set(name, kind)
  }
  const visit = (elements: readonly MessageFormatElement[], inTag: boolean) => {
    for (const element of elements) {
      switch (element.type) {
        case TYPE.literal:
        case TYPE.pound:
          break
        case TYPE.argument:
          add(element.value, 'text')
          break
        case TYPE.number:
          add(element.value, 'number')
          break
        case TYPE.plural:
        case TYPE.select: {
          const isOrdinal = element.type === TYPE.plural && element.pluralType === 'ordinal'
          const kind = element.type === TYPE.select ? 'select' : isOrdinal ? 'ordinal' : 'plural'
          const names = Object.keys(element.options).filter((name) => !name.startsWith('='))
          add(element.value, kind)
          forms.push({ name: element.value, kind, names })
          for (const { value } of Object.values(element.options)) visit(value, inTag)
          break
        }
        case TYPE.tag:
          if (inTag) throw new Error(`<${element.value}> stands within another tag`)
          add(element.value, 'tag')
          visit(element.children, true)
          break
        default:
          throw new Error('dates and times are no parameters here')
      }
    }
  }
  visit(parse(text), false)
  return { kinds, forms }
}
