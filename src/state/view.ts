import { create } from 'zustand'
import type { ViewSide } from '../domain/figure/viewSide'
import type { Route } from '../domain/route/link'
import type { Side } from '../domain/schema/code'

/** A sentence, or a function that returns it in the language that is active when it is shown. */
type Notice = string | (() => string)

/** A region of the skin, on one side. */
export interface RegionSpot {
  readonly region: string
  readonly side: Side
}

/** 'lost': the browser took the graphics away and will give them back. */
export type SceneStatus = 'loading' | 'ready' | 'lost' | 'failed' | 'unsupported'
/** A side, or the initial view of the whole body. */
export type CameraView = ViewSide | 'reset'

type Position = readonly [x: number, y: number, z: number]

/** Ids, flags and numbers only. The objects of three and the camera pose are in the scene. */
export interface AppState {
  readonly route: Route
  /** The region, guide or channel that a point was opened from. */
  readonly origin: Route | undefined
  readonly hovered: RegionSpot | undefined
  /** Where the person touched the body last: metres, in the body frame. */
  readonly touched: (RegionSpot & { readonly position: Position }) | undefined
  /** Whether the person navigates the figure by keyboard; a new route then keeps the focus. */
  readonly driven: boolean
  /** Whether the active theme is dark, including the system's preference. */
  readonly dark: boolean
  readonly scene: SceneStatus
  /** The side that was selected last; the chart shows it. */
  readonly side: ViewSide
  /** One unobtrusive sentence for the person, until they dismiss it. */
  readonly notice: Notice | undefined
}

export interface AppActions {
  goTo(route: Route): void
  /** Like `goTo`, for a route that belongs to nothing shown before, such as a search result. */
  open(route: Route): void
  /** Like `goTo`, without dismissing the notice. */
  follow(route: Route): void
  /** Opens the region that the person touched. */
  touch(spot: RegionSpot, position: Position): void
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
  touched: undefined,
  driven: false,
  dark: false,
  scene: 'loading',
  side: 'front',
  notice: undefined,
}

/** Going from point to point keeps the list from which the first one was opened. */
function originOf(route: Route, from: AppState): Route | undefined {
  if (route.kind !== 'point') return undefined
  if (from.route.kind === 'point') return from.origin
  return from.route.kind === 'home' ? undefined : from.route
}

export const useViewStore = create<AppState & AppActions>()((set, get) => ({
  ...initialState,
  goTo: (route) => set((state) => ({ route, origin: originOf(route, state), notice: undefined })),
  open: (route) => set({ route, origin: undefined, notice: undefined }),
  touch: (spot, position) => {
    set({ touched: { ...spot, position } })
    get().goTo({ kind: 'region', ...spot })
  },
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
