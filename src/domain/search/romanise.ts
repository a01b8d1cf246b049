/**
 * Older and other spellings of a pinyin name, derived by rule: Wade–Giles, the French school's
 * (EFEO), and the Russian one (Palladius). All are given as they are typed: no marks, apostrophes
 * or spaces.
 */

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/
const FINAL =
  /^(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v)/

/**
 * Splits a pinyin name into its syllables.
 *
 * @param pinyin with or without tone marks
 * @param count the number of syllables, which the characters of the name give
 * @returns undefined if it cannot be split into so many
 */
export function syllables(pinyin: string, count: number): string[] | undefined {
  const letters = plainLetters(pinyin)
  const split = (rest: string, left: number): string[] | undefined => {
    if (left === 0) return rest === '' ? [] : undefined
    const initial = INITIAL.exec(rest)?.[0] ?? ''
    const longest = FINAL.exec(rest.slice(initial.length))?.[0] ?? ''
    for (let length = longest.length; length > 0; length--) {
      const syllable = rest.slice(0, initial.length + length)
      const others = FINAL.exec(syllable.slice(initial.length))?.[0].length === length
      const following = others && split(rest.slice(syllable.length), left - 1)
      if (following) return [syllable, ...following]
    }
    return undefined
  }
  return split(letters, count)
}

/** Lower case without tones; ü, which pinyin writes u after j, q, x and y, becomes v. */
const plainLetters = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/u\u0304?\u0308|ü/giu, 'v')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/** Reads pairs such as `ie:ieh`. */
export const table = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':')),
  )

interface Parts {
  readonly initial: string
  /** As spoken: `van` for the "uan" of "yuan" and "quan", `iu` for the "ou" of "you". */
  readonly final: string
}

const Y_FINALS = table(`
  yi:i ya:ia ye:ie yao:iao you:iu yan:ian yin:in yang:iang ying:ing yong:iong yu:v yue:ve
  yuan:van yun:vn wu:u wa:ua wo:uo wai:uai wei:ui wan:uan wen:un wang:uang weng:ueng`)

function partsOf(syllable: string): Parts {
  const bare = Y_FINALS[syllable]
  if (bare !== undefined) return { initial: '', final: bare }
  const initial = INITIAL.exec(syllable)?.[0] ?? ''
  const final = syllable.slice(initial.length)
  return { initial, final: /^[jqx]$/.test(initial) ? final.replace(/^u/, 'v') : final }
}

const isSibilant = (initial: string) => /^(?:zh|ch|sh|r)$/.test(initial)
const isHiss = (initial: string) => /^[zcs]$/.test(initial)

const WADE_INITIALS = table(`
  b:p d:t g:k j:ch q:ch x:hs zh:ch r:j z:ts c:ts`)
const WADE_FINALS = table(`
  ie:ieh ian:ien ong:ung iong:iung v:u ve:ueh van:uan vn:un ue:ueh er:erh`)
const WADE_ALONE = table(`
  i:i ia:ya ie:yeh iao:yao iu:yu ian:yen in:yin iang:yang ing:ying iong:yung v:yu ve:yueh
  van:yuan vn:yun u:wu ua:wa uo:wo uai:wai ui:wei uan:wan un:wen uang:wang ueng:weng er:erh`)

function wade({ initial, final }: Parts): string[] {
  if (initial === '') return [WADE_ALONE[final] ?? final]
  const start = WADE_INITIALS[initial] ?? initial
  if (final === 'i' && isSibilant(initial)) return [`${start}ih`]
  if (final === 'i' && isHiss(initial)) return initial === 's' ? ['ssu', 'szu'] : ['tzu', 'tsu']
  if (final === 'e' && /^[gkh]$/.test(initial)) return [`${start}o`]
  if (final === 'uo' && !/^(?:[gkh]|sh)$/.test(initial)) return [`${start}o`]
  if (final === 'ui' && /^[gk]$/.test(initial)) return [`${start}uei`]
  return [`${start}${WADE_FINALS[final] ?? final}`]
}

const FRENCH_INITIALS: Readonly<Record<string, readonly string[]>> = {
  b: ['p'],
  d: ['t'],
  g: ['k'],
  j: ['k', 'ts'],
  q: ['k', 'ts'],
  x: ['h', 's'],
  zh: ['tch'],
  ch: ['tch'],
  sh: ['ch'],
  r: ['j'],
  z: ['ts'],
  c: ['ts'],
  s: ['s'],
}
const FRENCH_FINALS = table(`
  u:ou uo:o ua:oua uai:ouai ui:ouei uan:ouan un:ouen uang:ouang ou:eou e:o er:eul ian:ien
  iu:ieou ve:iue van:iuan vn:iun v:iu iong:iong`)
const FRENCH_ALONE = table(`
  i:yi ia:ya ie:ye iao:yao iu:yeou ian:yen in:yin iang:yang ing:ying iong:yong v:yu ve:yue
  van:yuan vn:yun u:wou ua:wa uo:wo uai:wai ui:wei uan:wan un:wen uang:wang er:eul`)

function french({ initial, final }: Parts): string[] {
  if (initial === '') return [FRENCH_ALONE[final] ?? final]
  const starts = FRENCH_INITIALS[initial] ?? [initial]
  if (final === 'i' && isSibilant(initial)) return starts.map((start) => `${start}e`)
  if (final === 'i' && isHiss(initial)) return initial === 's' ? ['sseu'] : ['tseu']
  if (final === 'eng') return starts.flatMap((start) => [`${start}ong`, `${start}eng`])
  return starts.map((start) => `${start}${FRENCH_FINALS[final] ?? final}`)
}

const RUSSIAN_INITIALS = table(`
  b:б p:п m:м f:ф d:д t:т n:н l:л g:г k:к h:х j:цз q:ц x:с zh:чж ch:ч sh:ш r:ж z:цз c:ц s:с
  :`)
const RUSSIAN_FINALS = table(`
  a:а o:о e:э i:и u:у v:юи ai:ай ei:эй ao:ао ou:оу an:ань en:энь ang:ан eng:эн ong:ун ia:я
  ie:е iao:яо iu:ю ian:янь in:инь iang:ян ing:ин iong:юн ua:уа uo:о uai:уай ui:уй uan:уань
  un:унь uang:уан ueng:вэн ve:юэ van:юань vn:юнь er:эр`)
const RUSSIAN_ALONE = table(`
  ie:е u:у ua:ва uo:во uai:вай ui:вэй uan:вань un:вэнь uang:ван v:юй`)

function russian({ initial, final }: Parts): string[] {
  if (initial === '') return [RUSSIAN_ALONE[final] ?? RUSSIAN_FINALS[final] ?? '']
  const start = RUSSIAN_INITIALS[initial] ?? ''
  if (final === 'i' && (isSibilant(initial) || isHiss(initial)))
    return [`${start}${isHiss(initial) ? 'ы' : 'и'}`]
  if (final === 'v') return [`${start}юй`]
  if (final === 'ui') return [`${start}уй`, `${start}уэй`]
  // Books for lay people often write "е" for "э".
  const end = RUSSIAN_FINALS[final] ?? ''
  return end.startsWith('э') ? [start + end, start + end.replace('э', 'е')] : [start + end]
}

/** More variants than these would be too many guesses. */
const MAX_SPELLINGS = 32

const joined = (choices: readonly (readonly string[])[]): string[] =>
  choices.reduce<string[]>(
    (starts, next) =>
      starts.flatMap((start) => next.map((end) => start + end)).slice(0, MAX_SPELLINGS),
    [''],
  )

/** All older spellings of a name. */
export function olderSpellings(name: readonly string[]): string[] {
  const parts = name.map(partsOf)
  const ways = [wade, french, russian]
  return [...new Set(ways.flatMap((way) => joined(parts.map(way))))]
}

/** The first letters of the syllables: `zsl` of "zusanli". */
export const initialsOf = (name: readonly string[]): string =>
  name.map((syllable) => syllable[0]).join('')
