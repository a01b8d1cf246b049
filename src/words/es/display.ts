import type { displayWords } from '../display'
import type { Translated } from '../translated'

export const display: Translated<typeof displayWords> = {
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  close: 'Cerrar',
  title: 'Aspecto',
  theme: 'Tema',
  system: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
  textSize: 'Tamaño del texto',
  normal: 'Normal',
  large: 'Grande',
  larger: 'Más grande',
  hand: 'Mano',
  rightHand: 'Derecha: listas a la derecha',
  leftHand: 'Izquierda: listas a la izquierda',
  modest: 'Vista discreta',
  modestMeans:
    'Sombrea el cuerpo como si llevara traje de baño. Todos los puntos siguen a la vista.',
}
