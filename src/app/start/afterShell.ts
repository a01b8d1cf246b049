import type { BodyId } from '../../domain/figure/bodies'
import { models } from '../../models/models'

/** What every visit needs, but not for the first paint: in one lazy file. */

export { restoreSessions, takeOver } from './sessions'
export { surviveTranslation } from './translatedPage'

/** Loads a body while the code that draws it is on its way. */
export function fetchBody(id: BodyId): void {
  models.body(id).preload()
}
