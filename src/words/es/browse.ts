import type { browseWords } from '../browse'
import type { Translated } from '../translated'

export const browse: Translated<typeof browseWords> = {
  points: 'Puntos',
  litOrByChannel:
    'Los puntos de la lista están iluminados en el cuerpo. También puede recorrer {channels}.',
  fourteenChannels: 'los catorce canales',
  counted: { one: '{count} punto', other: '{count} puntos' },
  none: '0 puntos: ninguno cumple todo esto. Amplíe algún filtro.',
  group: '{channel} ({count})',
  narrow: 'Acotar la lista',
  channel: 'Canal',
  allChannels: 'Todos los canales',
  extra: 'Puntos extra',
  part: 'Parte del cuerpo',
  wholeBody: 'Todo el cuerpo',
  region: 'Región de la piel',
  allRegions: 'Todas',
  role: 'Función clásica',
  anyRole: 'Cualquiera',
  side: 'Lado',
  bothSides: 'Ambos lados',
  left: 'Izquierdo',
  right: 'Derecho',
  midline: 'Línea media',
  selfPressed: 'Apto para autopresión',
}
