import { POINT_NAMES } from '../../messages/languages'
import type { PointSummary } from '../atlas'

export const NAME_KINDS = POINT_NAMES
export type NameKind = (typeof NAME_KINDS)[number]

/** A name with its language, which fonts and voices need. */
export interface PointName {
  readonly words: string
  /** BCP 47 language tag. */
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

/** The name of a point in the chosen language; in pinyin if the data has no such name. */
export function pointName(point: Names, kind: NameKind): PointName {
  // Where both scripts are the same, the data has it once.
  const words = point[kind] ?? (kind === 'simplified' ? point.traditional : undefined)
  return words === undefined
    ? { words: point.pinyin, lang: LANGS.pinyin }
    : { words, lang: LANGS[kind] }
}

const isHan = (kind: NameKind): boolean => kind === 'simplified' || kind === 'traditional'

/** The name shown after the chosen one: traditional characters, or pinyin after characters. */
export const secondName = (point: Names, kind: NameKind): PointName =>
  pointName(point, isHan(kind) ? 'pinyin' : 'traditional')
