import type { shareWords } from '../share'
import type { Translated } from '../translated'

export const share: Translated<typeof shareWords> = {
  share: 'Compartir',
  copied: 'Enlace copiado.',
  toCopy: 'Enlace para copiar',
}
