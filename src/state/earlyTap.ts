import type { PictureTap } from '../domain/figure/onPicture'
import { useViewStore } from './view'

let kept: { readonly tap: PictureTap; readonly route: unknown } | undefined

/** Stores a click until a body is loaded that shows what lies under it. The last one counts. */
export function keepTap(tap: PictureTap): void {
  const { route } = useViewStore.getState()
  // The body was loaded just in time and has already handled the click.
  if (route.kind === 'home') kept = { tap, route }
}

/** Returns the stored click once; undefined if the person has gone elsewhere since. */
export function takeTap(): PictureTap | undefined {
  const found = kept
  kept = undefined
  return found?.route === useViewStore.getState().route ? found?.tap : undefined
}
