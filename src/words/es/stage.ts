import type { stageWords } from '../stage'
import type { Translated } from '../translated'

export const stage: Translated<typeof stageWords> = {
  body: 'El cuerpo en 3D. Todas las zonas y todos los puntos están también en las listas.',
  lost: 'Se perdió la imagen del cuerpo. Las listas siguen funcionando.',
}
