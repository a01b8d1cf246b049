import type { PictureTap } from '../domain/figure/onPicture'
import { useViewStore } from './view'

let kept: { readonly tap: PictureTap; readonly route: unknown } | undefined

/** Keeps a click until a body is there that can tell what lies under it. The last one counts. */
export function keepTap(tap: PictureTap): void {
  const { route } = useViewStore.getState()
  // The body was just there in time and has answered itself.
  if (route.kind === 'home') kept = { tap, route }
}

/** Returns the kept click once; undefined if the person has gone elsewhere since. */
export function takeTap(): PictureTap | undefined {
  const found = kept
  kept = undefined
  return found?.route === useViewStore.getState().route ? found?.tap : undefined
}
