import type { figureMessageWords } from '../figureMessage'
import type { Translated } from '../translated'

export const figureMessage: Translated<typeof figureMessageWords> = {
  unsupported: 'Aquí no hay cuerpo en 3D.',
  whyUnsupported:
    'Este navegador no tiene WebGL 2, que es lo que lo dibuja. El cuerpo plano, las listas, las fichas y la hoja funcionan.',
  failed: 'No se pudo cargar el cuerpo en 3D.',
  whyFailed: 'Quizá se cortó la conexión. Las listas, las fichas y la hoja siguen funcionando.',
  tryAgain: 'Intentar de nuevo',
}
