/** The 14 channels in the order of the daily cycle, the midline vessels last (WHO 2008 codes). */
export const CHANNEL_CODES = [
  'LU',
  'LI',
  'ST',
  'SP',
  'HT',
  'SI',
  'BL',
  'KI',
  'PC',
  'TE',
  'GB',
  'LR',
  'GV',
  'CV',
] as const
export type ChannelCode = (typeof CHANNEL_CODES)[number]

/** Sides from the body's own point of view. */
export const SIDES = ['left', 'right', 'midline'] as const
export const isSide = (value: unknown): value is (typeof SIDES)[number] =>
  SIDES.some((side) => side === value)

/** The classical roles of a point, in the traditional order (WHO 2008; Lingshu). */
export const ROLE_IDS = [
  'jing-well',
  'ying-spring',
  'shu-stream',
  'jing-river',
  'he-sea',
  'yuan-source',
  'luo-connecting',
  'xi-cleft',
  'back-shu',
  'front-mu',
  'lower-he-sea',
  'hui-meeting',
  'confluent',
] as const

/** The languages in which people may type; the interface speaks three of them. */
export const TYPED_LANGUAGES = [
  'en',
  'es',
  'zh',
  'fr',
  'de',
  'pt',
  'it',
  'ru',
  'ja',
  'ko',
  'vi',
] as const

/** A complaint or subject that the atlas is not for. Each has a sentence in the messages. */
export const TOPICS = [
  'inside',
  'mind',
  'birth',
  'pregnancy',
  'children',
  'reflex',
  'teeth',
  'habit',
  'ashi',
  'animals',
] as const
