import type { Side } from '../domain/schema/code'
import type { Ruler } from './rulers'

/** The rulers of a code on one side. A midline code can have spots on the sides too. */
export const rulersFor = (rulers: readonly Ruler[], code: string, side: Side): Ruler[] =>
  rulers.filter(
    (ruler) =>
      ruler.code === code &&
      (ruler.side === side ||
        ruler.side === 'midline' ||
        (side === 'midline' && ruler.side === 'left')),
  )
