/** What a program asks of the preprocessor before its own `#define`s. */
interface Given {
  readonly isDefined: (name: string) => boolean
  readonly valueOf: (name: string) => number
}

const NOTHING: Given = { isDefined: () => false, valueOf: () => 0 }

/** The lines that a preprocessor of GLSL leaves, without comments, indents and empty lines. */
export function preprocess(glsl: string, given = NOTHING): string[] {
  const defined = new Map<string, string>()
  const open: { on: boolean; done: boolean }[] = []
  const left: string[] = []
  const holds = (condition: string) =>
    Boolean(
      // biome-ignore lint/security/noGlobalEval: a test, of conditions in the package three
      eval(
        condition
          .replace(/defined\s*\(?\s*(\w+)\s*\)?/g, (_, name) =>
            String(defined.has(name) || given.isDefined(name)),
          )
          .replace(/\b[A-Z_]\w+\b/g, (name) => defined.get(name) ?? String(given.valueOf(name))),
      ),
    )
  for (const each of glsl.replace(/\/\*[\s\S]*?\*\//g, '').split('\n')) {
    const line = each.replace(/\/\/.*/, '').trim()
    const [, kind = '', rest = ''] =
      /^#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*)$/.exec(line) ?? []
    const condition =
      kind === 'ifdef' ? `defined(${rest})` : kind === 'ifndef' ? `!defined(${rest})` : rest
    const isOn = open.every(({ on }) => on)
    const block = open.at(-1)
    if (kind.startsWith('if')) open.push({ on: isOn && holds(condition), done: !isOn })
    else if (kind === 'endif') open.pop()
    else if (kind !== '' && block) {
      block.done ||= block.on
      block.on = !block.done && (kind === 'else' || holds(condition))
    } else if (isOn && line !== '') {
      const [, name, value] = /^#define (\w+)(?: (.*))?$/.exec(line) ?? []
      if (name !== undefined) defined.set(name, value || '1')
      left.push(line)
    }
  }
  return left
}
