import { create } from 'zustand'
import type { ViewSide } from '../domain/figure/viewSide'
import type { Route } from '../domain/route/link'
import type { Side } from '../domain/schema/code'

/** A sentence, or what says it in the language that is spoken by then. */
type Notice = string | (() => string)

/** A region of the skin, on one side. */
export interface RegionSpot {
  readonly region: string
  readonly side: Side
}

/** 'lost': the browser took the graphics away and will give them back. */
export type SceneStatus = 'loading' | 'ready' | 'lost' | 'failed' | 'unsupported'
/** A side, or the whole body as at the start. */
export type CameraView = ViewSide | 'reset'

/** Ids and flags only; three objects and camera pose live with the scene. */
export interface AppState {
  readonly route: Route
  /** The region, guide or channel that a point was opened from. */
  readonly origin: Route | undefined
  readonly hovered: RegionSpot | undefined
  /** The figure has the focus and is led by keys: a new place leaves the focus there. */
  readonly driven: boolean
  /** The theme in force, the system's wish included. */
  readonly dark: boolean
  readonly scene: SceneStatus
  /** The side that was asked for last; the chart shows it. */
  readonly side: ViewSide
  /** One quiet sentence for the person, until it is dismissed. */
  readonly notice: Notice | undefined
}

export interface AppActions {
  goTo(route: Route): void
  /** Like `goTo`, without dismissing the notice. */
  follow(route: Route): void
  hover(spot: RegionSpot | undefined): void
  setDriven(driven: boolean): void
  setDark(dark: boolean): void
  setScene(scene: SceneStatus): void
  setSide(side: ViewSide): void
  notify(notice: Notice | undefined): void
}

const initialState: AppState = {
  route: { kind: 'home' },
  origin: undefined,
  hovered: undefined,
  driven: false,
  dark: false,
  scene: 'loading',
  side: 'front',
  notice: undefined,
}

/** Walking from point to point keeps the list they were opened from. */
function originOf(route: Route, from: AppState): Route | undefined {
  if (route.kind !== 'point') return undefined
  if (from.route.kind === 'point') return from.origin
  return from.route.kind === 'home' ? undefined : from.route
}

export const useViewStore = create<AppState & AppActions>()((set) => ({
  ...initialState,
  goTo: (route) => set((state) => ({ route, origin: originOf(route, state), notice: undefined })),
  follow: (route) => set((state) => ({ route, origin: originOf(route, state) })),
  hover: (spot) =>
    set(({ hovered }) =>
      hovered?.region === spot?.region && hovered?.side === spot?.side ? {} : { hovered: spot },
    ),
  setDriven: (driven) => set({ driven }),
  setDark: (dark) => set({ dark }),
  setScene: (scene) => set({ scene }),
  setSide: (side) => set({ side }),
  notify: (notice) => set({ notice }),
}))
