import type { redFlagsWords } from '../redFlags'
import type { Translated } from '../translated'

export const redFlags: Translated<typeof redFlagsWords> = {
  first: 'Consulte primero a un médico si…',
  emergency: 'Emergencia',
  sameDay: 'El mismo día',
  soon: 'Pronto',
  moreBelow: {
    one: '{count} motivo más para consultar a un médico, debajo de los puntos',
    other: '{count} motivos más para consultar a un médico, debajo de los puntos',
  },
  more: 'Más motivos para consultar a un médico',
}
