import type { MessagesOf } from '../../messages/types'

/** "2 cun", "1½ cun", "0.7 cun", "half a cun". */
export function describeCun(t: MessagesOf<'ruler'>, cun: number): string {
  const tenths = Math.round(cun * 10)
  if (tenths === 5) return t.halfCun
  const number =
    tenths % 10 === 5
      ? t.andHalf({ whole: Math.floor(tenths / 10) })
      : t.number({ number: tenths / 10 })
  return t.cun({ number })
}
