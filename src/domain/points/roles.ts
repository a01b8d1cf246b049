import type { RolesMessages } from '../../messages/types'
import type { Point } from '../schema/point'

type Role = NonNullable<Point['roles']>[number]

/** The name of a classical role. */
export const describeRole = (t: RolesMessages, role: Role): string => t[role]
