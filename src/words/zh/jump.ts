import type { jumpWords } from '../jump'
import type { Translated } from '../translated'

export const jump: Translated<typeof jumpWords> = {
  toPoints: { other: '跳到 {count} 个穴位' },
}
