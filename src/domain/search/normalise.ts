import { ALL_SETTINGS } from '../../messages/settings'

/** Japanese forms of Han characters in names of points, as the names here write them. */
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

/** Lower case, no tone marks, single spaces. */
export const normalise = (text: string): string =>
  text
    // Full-width letters and digits become plain ones.
    .normalize('NFKC')
    .replace(/\p{Script=Han}/gu, (kanji) => KANJI[kanji] ?? kanji)
    .normalize('NFD')
    // Of Latin letters only: in kana a mark makes another sound.
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words that say that it hurts, not where, in every language: people type what they know. */
const SAID_ANYWAY = new Set(
  ALL_SETTINGS.flatMap(({ search }) => search.stopWords?.split(/\s+/) ?? []),
)

const singular = (word: string): string =>
  /^[a-z]{4,}s$/.test(word) && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word

/** The words that tell one place from another; all of them if none does. */
export function tellingWords(text: string): string[] {
  const words = normalise(text).split(' ').filter(Boolean)
  const telling = words.filter((word) => !SAID_ANYWAY.has(word))
  return (telling.length > 0 ? telling : words).map(singular)
}

/** Whether one letter added, dropped, changed or swapped with its neighbour makes them the same. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Without the word for a point after its name: 合谷穴, 합곡혈, 合谷のツボ, "Hegu point". */
export const withoutPoint = (text: string): string =>
  text.trim().replace(/(?<=..)(?:のツボ|穴位?|혈|\s+(?:acu)?points?)$/iu, '')

const SIGNS_SAID_ANYWAY = ALL_SETTINGS.flatMap(({ search }) => search.stopSigns ?? [])

/** What was typed in Han, which has no spaces between words, without what says that it hurts. */
export const withoutAche = (text: string): string =>
  SIGNS_SAID_ANYWAY.reduce((rest, signs) => rest.replace(signs, ''), text) || text
