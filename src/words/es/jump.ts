import type { jumpWords } from '../jump'
import type { Translated } from '../translated'

export const jump: Translated<typeof jumpWords> = {
  toPoints: { one: 'Al punto', other: 'A los {count} puntos' },
}
