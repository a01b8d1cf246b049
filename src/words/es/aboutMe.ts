import type { aboutMeWords } from '../aboutMe'
import type { Translated } from '../translated'

export const aboutMe: Translated<typeof aboutMeWords> = {
  title: 'Sobre mí',
  tick: 'Marque lo que se cumple en su caso y los puntos que no son para usted se excluirán en todas partes: en el cuerpo, en las listas, en las búsquedas y en la hoja. Aquí no se pregunta nada que no cambie algo, y no tiene que decir nada de ello.',
  stays:
    'Se queda en este navegador, en este dispositivo. Nunca se envía a ninguna parte ni forma parte de un enlace o una hoja que comparta.',
  oneMoment: 'Un momento …',
  now: 'En este momento',
  vessels: 'Corazón y vasos',
  bones: 'Huesos, articulaciones y columna',
  feeling: 'Sensibilidad',
  cancer: 'Cáncer',
  nothingKept: 'No se guarda nada sobre usted.',
  counted: {
    one: 'Se tiene en cuenta {count} respuesta.',
    other: 'Se tienen en cuenta {count} respuestas.',
  },
  forget: 'Olvidar todo',
  done: 'Listo',
  where: '¿Dónde?',
  everywhere: 'Mientras no indique un lugar, todos los puntos preguntarán antes.',
  comma: ', ',
  leftOut: 'Se excluyen: {names}.',
  stage: '¿En qué etapa? Puede dejarlo sin responder.',
  ratherNot: 'Prefiero no decirlo',
}
