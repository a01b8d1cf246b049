import type { rolesWords } from '../../words/roles'
import type { WordsOf } from '../../words/useWords'
import type { Point } from '../schema/point'

type Role = NonNullable<Point['roles']>[number]

/** A classical role in words. */
export const describeRole = (t: WordsOf<typeof rolesWords>, role: Role): string => t[role]
