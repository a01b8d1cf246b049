import type { safetyWords } from '../safety'
import type { Translated } from '../translated'

export const safety: Translated<typeof safetyWords> = {
  title: 'Antes de presionar',
  inShort:
    'Una tradición con pruebas modestas, para los músculos doloridos de personas adultas: ni diagnóstico ni tratamiento. Algunas señales requieren antes un médico; todas las guías empiezan por ellas. En el embarazo y con algunas enfermedades se excluyen algunos puntos.',
  understand: 'Entendido',
  forMe: '¿Es para mí?',
}
