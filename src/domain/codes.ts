/** The 14 channels in the order of the daily round, midline vessels last (WHO 2008 codes). */
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
