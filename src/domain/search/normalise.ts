import { ALL_SETTINGS } from '../../messages/settings'

/** Japanese forms of Han characters in point names, mapped to the traditional forms of the data. */
const KANJI: Readonly<Record<string, string>> = {
  兪: '俞',
  関: '關',
  内: '內',
  経: '經',
  沢: '澤',
  渓: '谿',
  気: '氣',
  会: '會',
  帯: '帶',
  髄: '髓',
  脳: '腦',
  聴: '聽',
  竜: '龍',
  戸: '戶',
}

/** Normalises text for comparison: lower case, no tone marks, single spaces. */
export const normalise = (text: string): string =>
  text
    // Full-width letters and digits become plain ones.
    .normalize('NFKC')
    .replace(/\p{Script=Han}/gu, (kanji) => KANJI[kanji] ?? kanji)
    .normalize('NFD')
    // Remove marks from Latin letters only: in kana a mark changes the sound.
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words such as "pain" that do not tell the region, in every language. */
const STOP_WORDS = new Set(
  ALL_SETTINGS.flatMap(({ search }) => search.stopWords?.split(/\s+/) ?? []),
)

const singular = (word: string): string =>
  /^[a-z]{4,}s$/.test(word) && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** The words without stop words; all words if nothing else is left. */
export function tellingWords(text: string): string[] {
  const words = normalise(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map(singular)
}

/** Whether two words differ by one letter that is added, dropped, changed or swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Removes the word "point" after a name: 合谷穴, 합곡혈, 合谷のツボ, "Hegu point". */
export const withoutPoint = (text: string): string =>
  text.trim().replace(/(?<=..)(?:のツボ|穴位?|혈|\s+(?:acu)?points?)$/iu, '')

const STOP_SIGNS = ALL_SETTINGS.flatMap(({ search }) => search.stopSigns ?? [])

/** Removes the characters for "pain" from text in Han script, which has no spaces between words. */
export const withoutAche = (text: string): string =>
  STOP_SIGNS.reduce((rest, signs) => rest.replace(signs, ''), text) || text
