import type { partsWords } from '../parts'
import type { Translated } from '../translated'

export const parts: Translated<typeof partsWords> = {
  head: 'cabeza',
  face: 'cara',
  neck: 'cuello',
  chest: 'pecho',
  abdomen: 'abdomen',
  'upper back': 'parte alta de la espalda',
  'lower back': 'zona lumbar',
  'sacrum/buttock': 'sacro/glúteo',
  shoulder: 'hombro',
  'upper arm': 'parte superior del brazo',
  forearm: 'antebrazo',
  'wrist/hand': 'muñeca/mano',
  thigh: 'muslo',
  knee: 'rodilla',
  'lower leg': 'pierna (de la rodilla al tobillo)',
  'ankle/foot': 'tobillo/pie',
}
