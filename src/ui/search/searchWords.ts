import type { SearchKind } from '../../atlas/search/entry'

export const KIND_WORDS: Readonly<Record<SearchKind, string>> = {
  guide: 'Guides to sore places',
  region: 'Places on the skin',
  point: 'Points',
  channel: 'Channels',
  muscle: 'Muscles',
  landmark: 'Landmarks of the body',
  care: 'Care guide',
  list: 'Lists of points',
}

/** What can be typed, one of each kind. */
export const EXAMPLES = ['lower back', 'stiff neck', 'hamstrings', 'ST36', '足三里', 'Bladder 47']
