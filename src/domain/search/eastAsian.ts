/** Latin spellings of Japanese and Korean point names, derived by rule from kana and hangul. */

import { table } from './romanise'

const KANA = table(`
  あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko が:ga ぎ:gi ぐ:gu げ:ge ご:go さ:sa し:shi す:su せ:se そ:so
  ざ:za じ:ji ず:zu ぜ:ze ぞ:zo た:ta ち:chi つ:tsu て:te と:to だ:da ぢ:ji づ:zu で:de ど:do
  な:na に:ni ぬ:nu ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ば:ba び:bi ぶ:bu べ:be ぼ:bo
  ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po ま:ma み:mi む:mu め:me も:mo や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro
  わ:wa を:o ん:n`)
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** Hepburn spellings with the long vowels written in full and short: `goukoku`, `gokoku`. */
export function romaji(kana: string): string[] {
  let text = ''
  let isDouble = false
  for (const sign of kana) {
    const small = SMALL[sign]
    const sound = KANA[sign] ?? ''
    if (sign === 'っ') isDouble = true
    else if (small !== undefined)
      text = /(?:sh|ch|j)i$/.test(text)
        ? text.slice(0, -1) + small
        : `${text.slice(0, -1)}y${small}`
    else {
      text += isDouble ? (sound[0] ?? '') + sound : sound
      isDouble = false
    }
  }
  const short = text.replace(/o[uo]/g, 'o').replace(/uu/g, 'u')
  return [...new Set([text, short, short.replace(/n(?=[bmp])/g, 'm')])]
}

const STARTS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const ENDS = ' k k k n n n t l k m p t t p l m p p t t ng t t k t p t'.split(' ')
const FIRST_HANGUL = 0xac00

/** The Revised Romanization, sign by sign, with the changes at the border of two signs. */
export function koreanLatin(hangul: string): string {
  const text = [...hangul]
    .map((sign) => {
      const at = (sign.codePointAt(0) ?? 0) - FIRST_HANGUL
      if (at < 0 || at >= 19 * 21 * 28) return ''
      const start = STARTS[Math.floor(at / 588)] ?? ''
      const vowel = VOWELS[Math.floor((at % 588) / 28)] ?? ''
      return `${start}${vowel}${ENDS[at % 28] ?? ''}`
    })
    .join('-')
  return text
    .replace(/k-(?=[aeiouwy])/g, 'g-')
    .replace(/p-(?=[aeiouwy])/g, 'b-')
    .replace(/l-(?=[aeiouwy])/g, 'r-')
    .replace(/l-r/g, 'l-l')
    .replace(/k-(?=[nm])/g, 'ng-')
    .replace(/p-(?=[nm])/g, 'm-')
    .replace(/(ng|m)-r/g, '$1-n')
    .replace(/n-r/g, 'l-l')
    .replace(/-/g, '')
}

const [NIEUN, RIEUL, IEUNG] = [2, 5, 11]

/** A hangul name as it is also spelt: ㄹ becomes ㄴ, and ㄴ or ㅇ at the start of a word. */
export const koreanVariants = (hangul: string): string[] =>
  [...hangul].flatMap((sign, index) => {
    const at = (sign.codePointAt(0) ?? 0) - FIRST_HANGUL
    const start = Math.floor(at / 588)
    const alike = index === 0 ? [NIEUN, RIEUL, IEUNG] : [NIEUN, RIEUL]
    if (at < 0 || !alike.includes(start)) return []
    return alike
      .filter((other) => other !== start)
      .map((other) => {
        const variant = String.fromCodePoint(FIRST_HANGUL + other * 588 + (at % 588))
        return [...hangul].with(index, variant).join('')
      })
  })
