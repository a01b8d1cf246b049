import type { figureWords } from '../figure'
import type { Translated } from '../translated'

export const figure: Translated<typeof figureWords> = {
  drive:
    'El cuerpo. Las flechas mueven, Intro abre, el signo de interrogación muestra todas las teclas',
  drawing: 'Dibujando el cuerpo …',
  showWhere: 'Muestre dónde le duele',
  view: 'Vista',
  front: 'Frente',
  back: 'Atrás',
  left: 'Izq.',
  right: 'Der.',
  reset: 'Inicio',
  fromFront: 'Frente: ver por delante',
  fromBack: 'Atrás: ver por detrás',
  fromLeft: 'Izq.: ver desde la izquierda del cuerpo',
  fromRight: 'Der.: ver desde la derecha del cuerpo',
  resetView: 'Inicio: volver a la vista inicial',
  body: 'Cuerpo',
  female: 'Mujer',
  male: 'Varón',
  flat: 'Plano',
  flatMeans: 'Plano: un dibujo en lugar del cuerpo en 3D',
}
