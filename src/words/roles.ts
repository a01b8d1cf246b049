import { i18n } from './i18n'

/** The classical roles of points, by the ids of the data. */
export const rolesWords = i18n('roles', {
  'jing-well': 'well point (jing)',
  'ying-spring': 'spring point (ying)',
  'shu-stream': 'stream point (shu)',
  'jing-river': 'river point (jing)',
  'he-sea': 'sea point (he)',
  'yuan-source': 'source point (yuan)',
  'luo-connecting': 'connecting point (luo)',
  'xi-cleft': 'cleft point (xi)',
  'back-shu': 'back point of its organ (shu)',
  'front-mu': 'front point of its organ (mu)',
  'lower-he-sea': 'lower sea point (he)',
  'hui-meeting': 'meeting point (hui)',
  confluent: 'confluent point',
})
