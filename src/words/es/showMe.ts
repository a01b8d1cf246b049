import type { showMeWords } from '../showMe'
import type { Translated } from '../translated'

export const showMe: Translated<typeof showMeWords> = {
  showMe: 'Muéstreme cómo',
  notThere: 'No se pudo cargar la imagen de la presión.',
  oneRound: 'Esa fue una ronda, abreviada. Presione durante {time}.',
}
