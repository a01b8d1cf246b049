/** Latin spellings of Japanese and Korean point names, derived by rule from kana and hangul. */

const ROWS: Readonly<Record<string, string>> = {
  あいうえお: 'a i u e o',
  かきくけこ: 'ka ki ku ke ko',
  がぎぐげご: 'ga gi gu ge go',
  さしすせそ: 'sa shi su se so',
  ざじずぜぞ: 'za ji zu ze zo',
  たちつてと: 'ta chi tsu te to',
  だぢづでど: 'da ji zu de do',
  なにぬねの: 'na ni nu ne no',
  はひふへほ: 'ha hi fu he ho',
  ばびぶべぼ: 'ba bi bu be bo',
  ぱぴぷぺぽ: 'pa pi pu pe po',
  まみむめも: 'ma mi mu me mo',
  やゆよ: 'ya yu yo',
  らりるれろ: 'ra ri ru re ro',
  わをん: 'wa o n',
}
const KANA: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([kana, sounds]) =>
    [...kana].map((sign, at): [string, string] => [sign, sounds.split(' ')[at] ?? '']),
  ),
)
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** Hepburn spellings with the long vowels written in full and short: `goukoku`, `gokoku`. */
export function romaji(kana: string): string[] {
  let text = ''
  let isDouble = false
  for (const sign of kana) {
    const small = SMALL[sign]
    const sound = KANA.get(sign) ?? ''
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
