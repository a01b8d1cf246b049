/** What never holds in the programs of the app: see `slimThree.ts`. */
export interface Never {
  /** Names that are never defined. */
  readonly defined: ReadonlySet<string>
  /** Names that always stand for 0. */
  readonly counted: ReadonlySet<string>
}

/** A value that is known for every program, or undefined if it differs between programs. */
type Known = number | boolean | undefined

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
}
const isFalse = (value: Known) => value === false || value === 0
const isTrue = (value: Known) => value !== undefined && !isFalse(value)

/** Whether a condition of the preprocessor of GLSL holds; undefined if that differs. */
export function holds(condition: string, never: Never): boolean | undefined {
  const tokens = condition.match(/\w+|&&|\|\||[<>=!]=|[!<>()]|\S/g) ?? []
  let at = 0
  const take = () => tokens[at++] ?? ''
  function either(): Known {
    let value = both()
    while (tokens[at] === '||') {
      at++
      const other = both()
      value =
        isTrue(value) || isTrue(other) || (isFalse(value) && isFalse(other) ? false : undefined)
    }
    return value
  }
  function both(): Known {
    let value = comparison()
    while (tokens[at] === '&&') {
      at++
      const other = comparison()
      const isEither = isFalse(value) || isFalse(other)
      value = isEither ? false : isTrue(value) && isTrue(other) ? true : undefined
    }
    return value
  }
  function comparison(): Known {
    const value = single()
    const compare = COMPARE[tokens[at] ?? '']
    if (!compare) return value
    at++
    const other = single()
    return typeof value === 'number' && typeof other === 'number'
      ? compare(value, other)
      : undefined
  }
  function single(): Known {
    const token = take()
    if (token === '!') {
      const value = single()
      return value === undefined ? undefined : !isTrue(value)
    }
    if (token === '(') {
      const value = either()
      take()
      return value
    }
    if (token === 'defined') {
      const name = take()
      const isIn = never.defined.has(name === '(' ? take() : name)
      if (name === '(') take()
      return isIn ? false : undefined
    }
    if (/^\d+$/.test(token)) return Number(token)
    return never.counted.has(token) ? 0 : undefined
  }
  const value = either()
  // Something that this does not know, such as a sum.
  if (at < tokens.length || value === undefined) return undefined
  return isTrue(value)
}

/** An `#if` with its branches, while they are read. */
interface Block {
  /** Whether the lines of the current branch stay. */
  stays: boolean
  /** Whether a branch surely holds, so that no later one does. */
  settled: boolean
  /** Whether a directive of it stays, which then needs an `#endif`. */
  written: boolean
}

/**
 * Leaves out what the preprocessor would leave out of every program, and comments and indents.
 *
 * @throws if the directives of the text do not close
 */
export function withoutNever(glsl: string, never: Never): string {
  const lines: string[] = []
  const open: Block[] = []
  const write = (line: string, within: readonly Block[]) => {
    if (line !== '' && within.every(({ stays }) => stays)) lines.push(line)
  }
  for (const each of glsl.replace(/\/\*[\s\S]*?\*\//g, '').split('\n')) {
    const line = each.replace(/\/\/.*/, '').trim()
    const [, kind = '', rest = ''] =
      /^#\s*(if|ifdef|ifndef|elif|else|endif)\b\s*(.*)$/.exec(line) ?? []
    if (kind === '') {
      write(line, open)
      continue
    }
    const outer = kind.startsWith('if') ? [...open] : open.slice(0, -1)
    if (kind.startsWith('if')) open.push({ stays: true, settled: false, written: false })
    const block = open.at(-1)
    if (!block) throw new Error(`“${line}” closes nothing.`)
    const condition =
      kind === 'ifdef' ? `defined(${rest})` : kind === 'ifndef' ? `!defined(${rest})` : rest
    if (kind === 'endif') {
      if (block.written) write('#endif', outer)
      open.pop()
      continue
    }
    const value = kind === 'else' ? true : holds(condition, never)
    block.stays = !block.settled && value !== false
    if (!block.stays) continue
    if (value === undefined) write(block.written ? `#elif ${condition}` : `#if ${condition}`, outer)
    else if (block.written) write('#else', outer)
    block.written ||= value === undefined
    block.settled = value === true
  }
  if (open.length > 0) throw new Error('An “#if” is not closed.')
  return lines.join('\n')
}
