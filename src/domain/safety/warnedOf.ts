import type { Point } from '../schema/point'
import type { Caution } from '../schema/safety'

/** Whether a caution can speak of what lies beneath a point. */
export const speaksOfBeneath = ({ action, where }: Pick<Caution, 'action' | 'where'>): boolean =>
  action === 'never' || where.beneath !== undefined

/** Whether a caution speaks of a structure; one that forbids the point speaks of all. */
export const speaksOf = (
  { action, where }: Pick<Caution, 'action' | 'where'>,
  structure: string,
): boolean => action === 'never' || where.beneath?.includes(structure) === true

/**
 * Whether the cautions of a point speak of a structure that a press there may reach.
 *
 * @param cautions of the point
 */
export const isWarnedOf = (
  { beneath = [] }: Pick<Point, 'beneath'>,
  cautions: readonly Caution[],
  structure: string,
): boolean =>
  beneath.some((each) => each.structure === structure && each.cover !== 'deep') &&
  cautions.some((caution) => speaksOf(caution, structure))
