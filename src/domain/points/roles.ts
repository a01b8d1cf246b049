import type { MessagesOf } from '../../messages/types'
import type { Point } from '../schema/point'

type Role = NonNullable<Point['roles']>[number]

/** A classical role in words. */
export const describeRole = (t: MessagesOf<'roles'>, role: Role): string => t[role]
