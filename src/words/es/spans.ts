import type { spanWords } from '../spans'
import type { Translated } from '../translated'

export const spans: Translated<typeof spanWords> = {
  'axilla-elbow': 'Cara anterior del brazo, desde el pliegue de la axila hasta el pliegue del codo',
  'axilla-elbow-back':
    'Cara posterior del brazo, desde el pliegue de la axila hasta la punta del codo',
  'condyle-malleolus':
    'Cara interna de la pierna, desde debajo del abultamiento de la tibia hasta el hueso interno del tobillo',
  coracoids: 'Entre los bordes internos de los dos ganchos óseos bajo las clavículas',
  'elbow-wrist-dorsal':
    'Dorso del antebrazo, desde la parte externa del codo hasta el pliegue de la muñeca',
  'elbow-wrist-palmar':
    'Cara palmar del antebrazo, desde el pliegue del codo hasta el pliegue de la muñeca',
  'glabella-hair': 'Desde el entrecejo hasta la línea anterior del cabello',
  'gluteal-knee':
    'Cara posterior del muslo, desde el pliegue bajo el glúteo hasta el pliegue de la corva',
  'hair-corners': 'Entre las dos esquinas de la línea del cabello en la frente',
  'hair-front-back':
    'Sobre la cabeza, desde la línea anterior hasta la línea posterior del cabello',
  'knee-ankle-front':
    'Cara anterior de la pierna, desde el hueco externo bajo la rótula hasta la parte anterior del tobillo',
  'knee-malleolus':
    'Cara externa de la pierna, desde el pliegue de la corva hasta el hueso externo del tobillo',
  mastoids: 'Entre los huesos que están detrás de las dos orejas',
  'navel-pubis': 'Desde el ombligo hasta la parte superior del pubis',
  nipples: 'Entre los pezones',
  'pubis-patella':
    'Cara anterior del muslo, desde la parte superior del pubis hasta la parte superior de la rótula',
  scapulae: 'Entre los bordes internos de los omóplatos, con los brazos colgando',
  sternum: 'El esternón, desde la muesca de la garganta hasta su articulación inferior',
  'thumb-width': 'El ancho del pulgar en su articulación',
  'trochanter-knee':
    'Cara externa del muslo, desde el abultamiento de la cadera hasta el pliegue de la corva',
  'xiph-navel': 'Desde el extremo inferior del esternón hasta el ombligo',
}
