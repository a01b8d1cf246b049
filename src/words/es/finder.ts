import type { finderWords } from '../finder'
import type { Translated } from '../translated'

export const finder: Translated<typeof finderWords> = {
  showOnBody: 'Mostrar en el cuerpo',
  stepByStep: 'Paso a paso',
  stepsNotThere: 'No se pudieron cargar los pasos.',
  stepsNotThereHere:
    'No se pudieron cargar los pasos. Las palabras de arriba siguen siendo válidas.',
  stepsOnTheirWay: 'Los pasos se están cargando.',
  finding: 'Encontrar {code} paso a paso',
  stepOf: 'Paso {step} de {all}.',
  previous: 'Anterior',
  next: 'Siguiente',
  done: 'Listo',
  close: 'Cerrar',
  whichPlace: 'Cuál de sus lugares',
  ownHand: 'Use su propia mano',
  handNotThere: 'No se pudo cargar la imagen de la mano.',
}
