import type { placeWords } from '../place'
import type { Translated } from '../translated'

export const place: Translated<typeof placeWords> = {
  home: 'Cuerpo entero',
  region: 'Zona',
  guide: 'Guía',
  channels: 'Canales',
  extraPoints: 'Puntos extraordinarios',
  care: 'Guía de cuidados',
  beyondPressing: '{name}: más allá de la presión',
  sheet: 'Hoja de puntos',
  onLeft: '{name}, lado izquierdo',
  onRight: '{name}, lado derecho',
  appTitle: 'Tsubo: ¿dónde le duele?',
}
