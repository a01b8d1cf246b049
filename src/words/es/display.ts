import type { displayWords } from '../display'
import type { Translated } from '../translated'

export const display: Translated<typeof displayWords> = {
  language: 'Idioma',
  asBrowser: 'Como el navegador',
}
