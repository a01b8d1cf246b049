import type { rolesWords } from '../../words/roles'
import type { WordsOf } from '../../words/useWords'
import type { Point } from '../schema/point'

type Role = NonNullable<Point['roles']>[number]

/** All roles, as the tradition orders them. */
export const ROLE_IDS = [
  'jing-well',
  'ying-spring',
  'shu-stream',
  'jing-river',
  'he-sea',
  'yuan-source',
  'luo-connecting',
  'xi-cleft',
  'back-shu',
  'front-mu',
  'lower-he-sea',
  'hui-meeting',
  'confluent',
] as const satisfies readonly Role[]

/** A classical role in words. */
export const describeRole = (t: WordsOf<typeof rolesWords>, role: Role): string => t[role]
