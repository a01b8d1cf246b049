/** A part of the typed text between spaces. */
export interface Token {
  /** In lower case. */
  readonly text: string
  /** As typed, without dots and hyphens. */
  readonly raw: string
  /** In lower case, without dots and hyphens, but with the point of "24.5". */
  readonly squeezed: string
  /** The further numbers of a list that begins with its number: 21 of "GB20/21". */
  readonly more: readonly number[]
}

/** A number that can be that of a point. */
export interface NumberAt {
  /** Index of its token. */
  readonly at: number
  readonly number: number
  /** The letters that touch it, as typed. */
  readonly letters?: string
  /** Whether the number stands before the letters. */
  readonly turned: boolean
}

/** What is longer is no number of a point, known or not. */
const MAX_NUMBER = 99

const LETTERS_FIRST = /^(3\p{L}|\p{L}+)[-._]?0?(\d{1,2})$/u
const NUMBER_FIRST = /^0?(\d{1,2})[-._]?(\p{L}{1,3})$/u
const DIGITS = /^[#№]?0?(\d{1,2})[.)]?$/u
const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const HAN_DIGITS = '〇一二三四五六七八九'
/**
 * A number after letters, and what is listed after it: "20/21", "23-25". With spaces or "and" between
 * them, the list must end the text or a part of it: "ST36, 3 times a day" is one point.
 */
const LIST =
  /(?<=\p{L}[-.\s]{0,3})(\d{1,2})((?:[-~/&+,]\d{1,2})+(?![\p{L}\d]|\.\d)|(?:\s*(?:[-~/&+,、]|and|y|e|et|und|и|和)\s*\d{1,2})+(?=\s*(?:$|[,;.)!?])))/gu
/** Stands between the numbers of a list until the text is split. */
const LISTED = '~'
const HAN_NUMBER = /^(\p{Script=Han}*[经經経脉脈]第?)([一二三四五六七八九十]{1,4})$/u

/** Splits the text, and reads every number in it: plain, full-width, Roman, Han or as a word. */
export function numbersIn(typed: string): {
  readonly tokens: readonly Token[]
  readonly numbers: readonly NumberAt[]
} {
  const parts = digitsOf(typed.normalize('NFKC'))
    .replace(/[–—−‐]/g, '-')
    // A letter and a number with one sign between them belong together: "UB-23", "Kid - 3".
    .replace(/(\p{L})\s*-\s*(?=\d)/gu, '$1-')
    .replace(/(?<=\p{L})\.(?=\p{L}\.)/gu, '')
    .replace(LIST, (_, first: string, others: string) => listed(first, others).join(LISTED))
    .split(
      /[\s,;:!?¿¡<>()[\]{}"“”«»/|&、]+|\+(?=\p{L})|(?<=\p{L})-(?=\p{L})|(?<=\p{L}-?\d{1,2})-(?=\p{L}+-?\d)/u,
    )
    .flatMap((part) => splitHan(part))
    .filter((part) => part !== '')
  const tokens = parts.map((part): Token => {
    const [own = '', ...others] = part.split(LISTED)
    const raw = own.replace(/[-_’']|\.(?!\d)|(?<!\d)\./gu, '')
    const more = others.map(Number)
    return { text: own.toLowerCase().replace(/[.]+$/, ''), raw, squeezed: raw.toLowerCase(), more }
  })
  const numbers = tokens.flatMap((token, at) => numberAt(token, at, tokens))
  return { tokens, numbers: numbers.filter(({ number }) => number > 0 && number <= MAX_NUMBER) }
}

/** The numbers of a list, with those between the ends of "23-25". */
function listed(first: string, others: string): number[] {
  const numbers = [Number(first)]
  for (const [, dash, digits] of others.matchAll(/([-~]?)\s*(\d+)/gu)) {
    const to = Number(digits)
    if (dash) for (let next = (numbers.at(-1) ?? to) + 1; next < to; next++) numbers.push(next)
    numbers.push(to)
  }
  return numbers
}

/** Digits of other scripts become plain ones. */
const digitsOf = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    let value = 0
    // The ten digits of a script stand in a row.
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
    return String(value)
  })

/** 膀胱经54穴 has its number inside. */
function splitHan(part: string): string[] {
  const inside = /^(\p{Script=Han}+第?\d{1,2}(?:~\d{1,2})*)[穴号號番]?(.*)$/u.exec(part)
  return inside?.[1] === undefined ? [part] : [inside[1].replace('第', ''), inside[2] ?? '']
}

function numberAt({ raw, squeezed }: Token, at: number, tokens: readonly Token[]): NumberAt[] {
  const first = LETTERS_FIRST.exec(raw)
  if (first?.[1] !== undefined)
    return [{ at, number: Number(first[2]), letters: first[1], turned: false }]
  const turned =
    isTriple(raw) && DIGITS.test(tokens[at + 1]?.squeezed ?? '') ? null : NUMBER_FIRST.exec(raw)
  if (turned?.[2] !== undefined)
    return [{ at, number: Number(turned[1]), letters: turned[2], turned: true }]
  const digits = DIGITS.exec(squeezed)
  if (digits) return [{ at, number: Number(digits[1]), turned: false }]
  const han = HAN_NUMBER.exec(raw)
  if (han?.[1] !== undefined)
    return [
      { at, number: hanNumber(han[2] ?? ''), letters: han[1].replace('第', ''), turned: false },
    ]
  // Two or three words at most: in a sentence it is no number.
  if (at > 0 && tokens.length <= 3 && raw === raw.toUpperCase() && ROMAN.test(squeezed))
    return [{ at, number: romanNumber(squeezed), turned: false }]
  return []
}

/** The letters of the triple energizer, which begin with a number: "3E 5". */
const isTriple = (raw: string): boolean => /^3\p{L}$/u.test(raw)

function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const value = (sign: string | undefined, otherwise: number) =>
    sign ? Math.max(HAN_DIGITS.indexOf(sign), 0) : otherwise
  return tens === '0' ? value(ones, 0) : 10 * value(tens, 1) + value(ones, 0)
}

const romanNumber = (text: string): number =>
  [...text].reduce((sum, sign, at) => {
    const value = ROMAN_VALUES[sign] ?? 0
    const next = ROMAN_VALUES[text[at + 1] ?? ''] ?? 0
    return value < next ? sum - value : sum + value
  }, 0)
