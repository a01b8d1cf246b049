import type { rolesWords } from '../roles'
import type { Translated } from '../translated'

export const roles: Translated<typeof rolesWords> = {
  'jing-well': '井穴',
  'ying-spring': '荥穴',
  'shu-stream': '输穴',
  'jing-river': '经穴',
  'he-sea': '合穴',
  'yuan-source': '原穴',
  'luo-connecting': '络穴',
  'xi-cleft': '郄穴',
  'back-shu': '背俞穴',
  'front-mu': '募穴',
  'lower-he-sea': '下合穴',
  'hui-meeting': '八会穴',
  confluent: '八脉交会穴',
}
