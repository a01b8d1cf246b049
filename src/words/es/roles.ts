import type { rolesWords } from '../roles'
import type { Translated } from '../translated'

export const roles: Translated<typeof rolesWords> = {
  'jing-well': 'punto pozo (jing)',
  'ying-spring': 'punto manantial (ying)',
  'shu-stream': 'punto arroyo (shu)',
  'jing-river': 'punto río (jing)',
  'he-sea': 'punto mar (he)',
  'yuan-source': 'punto fuente (yuan)',
  'luo-connecting': 'punto de conexión (luo)',
  'xi-cleft': 'punto hendidura (xi)',
  'back-shu': 'punto de la espalda de su órgano (shu)',
  'front-mu': 'punto frontal de su órgano (mu)',
  'lower-he-sea': 'punto mar inferior (he)',
  'hui-meeting': 'punto de reunión (hui)',
  confluent: 'punto de confluencia',
}
