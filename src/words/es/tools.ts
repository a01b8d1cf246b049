import type { toolsWords } from '../tools'
import type { Translated } from '../translated'

export const tools: Translated<typeof toolsWords> = {
  about: 'Información y seguridad',
  display: 'Aspecto',
  displayOf: 'Aspecto: tema, tamaño del texto, idioma, vista discreta',
  aboutMe: 'Sobre mí',
  aboutMeSaid: {
    one: 'Sobre mí, {count} dato indicado',
    other: 'Sobre mí, {count} datos indicados',
  },
}
