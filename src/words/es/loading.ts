import type { loadingWords } from '../loading'
import type { Translated } from '../translated'

export const loading: Translated<typeof loadingWords> = {
  loading: 'Cargando los textos',
  failed: 'No se pudieron cargar los textos. Compruebe la conexión o vuelva a cargar la página.',
  tryAgain: 'Intentar de nuevo',
}
