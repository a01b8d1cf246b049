import type { redFlagsWords } from '../redFlags'
import type { Translated } from '../translated'

export const redFlags: Translated<typeof redFlagsWords> = {
  first: '如有以下情况，请先就医',
  emergency: '急症',
  sameDay: '当天就医',
  soon: '尽快就医',
  moreBelow: { other: '另有 {count} 种应当就医的情况，见穴位下方' },
  more: '其他应当就医的情况',
}
