import { POINT_NAMES } from '../../messages/languages'
import type { PointSummary } from '../atlas'

export const NAME_KINDS = POINT_NAMES
export type NameKind = (typeof NAME_KINDS)[number]

/** A name and the language that it is in, for fonts and voices. */
export interface PointName {
  readonly words: string
  /** BCP 47. */
  readonly lang: string
}

const LANGS: Readonly<Record<NameKind, string>> = {
  pinyin: 'zh-Latn-pinyin',
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
  japanese: 'ja',
  korean: 'ko',
  english: 'en',
}

type Names = Pick<PointSummary, 'pinyin'> & Partial<Pick<PointSummary, NameKind>>

/** A point's name in the words that a person chose; in pinyin where that reading is missing. */
export function pointName(point: Names, kind: NameKind): PointName {
  const words = point[kind]
  return words === undefined
    ? { words: point.pinyin, lang: LANGS.pinyin }
    : { words, lang: LANGS[kind] }
}

const isHan = (kind: NameKind): boolean => kind === 'simplified' || kind === 'traditional'

/** The name that stands behind the chosen one: Han script, or pinyin where Han was chosen. */
export const secondName = (point: Names, kind: NameKind): PointName =>
  pointName(point, isHan(kind) ? 'pinyin' : 'traditional')
