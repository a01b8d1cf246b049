import type { pointNamesWords } from '../pointNames'
import type { Translated } from '../translated'

export const pointNames: Translated<typeof pointNamesWords> = {
  title: 'Nombres de los puntos',
  pinyin: 'Pinyin',
  simplified: 'Chino simplificado',
  traditional: 'Chino tradicional',
  japanese: 'Lectura japonesa',
  korean: 'Lectura coreana',
  english: 'Significado en inglés',
}
