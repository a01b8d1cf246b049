import type { Point } from './schema/point'

type Role = NonNullable<Point['roles']>[number]

const ROLE_WORDS: Record<Role, string> = {
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
}

/** All roles, as the tradition orders them. */
export const ROLE_IDS = Object.keys(ROLE_WORDS) as readonly Role[]

/** A classical role in words. */
export const describeRole = (role: Role): string => ROLE_WORDS[role]
