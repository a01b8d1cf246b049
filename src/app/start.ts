import index from 'virtual:tsubo/index'
import { useStore } from '../state/store'
import { restorePreferences, startKeeping, startTheme } from './preferences'
import { startUrlSync } from './urlSync'
import { canDrawBody } from './webgl'

/** Everything outside React, before the first paint. */
export function start(): void {
  if (!canDrawBody()) useStore.getState().setScene('unsupported')
  restorePreferences(index)
  startTheme()
  startUrlSync(index)
  startKeeping()
}
