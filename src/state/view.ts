import { create } from 'zustand'
import type { CloseView } from '../domain/figure/focus'
import type { ViewSide } from '../domain/figure/viewSide'
import { formatRoute, pathOfPage, type Route } from '../domain/route/link'
import { MAX_PLACES, type Place } from '../domain/route/place'
import type { Side } from '../domain/schema/code'

/** A sentence, or a function that returns it in the language that is active when it is shown. */
type Notice = string | (() => string)

/** A region of the skin, on one side. */
export type RegionSpot = Place

/** A point, on one side. */
interface PointSpot {
  readonly code: string
  readonly side: Side
}

/** 'lost': the browser took the graphics away and will give them back. */
export type SceneStatus = 'loading' | 'ready' | 'lost' | 'failed' | 'unsupported'
/** A side, the initial view of the whole body, or a view of the hand, foot or head in focus. */
export type CameraView = ViewSide | 'reset' | CloseView

/** The region that a person touched. */
interface Touched extends RegionSpot {
  /** Metres, in the body frame; unknown on the flat figure. */
  readonly position: Position | undefined
  /** The region across the border, if the touch was close to it. */
  readonly beside: RegionSpot | undefined
}

type Position = readonly [x: number, y: number, z: number]

/** Ids, flags and numbers only. The objects of three and the camera pose are in the scene. */
export interface AppState {
  readonly route: Route
  /** The region, guide or channel that a point was opened from. */
  readonly origin: Route | undefined
  readonly hovered: RegionSpot | undefined
  /** The lit point under the pointer, which a click would open. */
  readonly hoveredPoint: PointSpot | undefined
  /** The muscle under the pointer, while the muscles are shown. */
  readonly hoveredMuscle: string | undefined
  /** What the person touched, the last first, each place once. */
  readonly touched: readonly Touched[]
  /** Whether the next touch adds a place to the route, which its panel does. */
  readonly adding: boolean
  /** Codes of points elsewhere on the body that the figure shows instead of what the route is about. */
  readonly elsewhere: readonly string[] | undefined
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
  /** Opens the region that the person touched, unless it is to be added to the route. */
  touch(spot: RegionSpot, position?: Position, beside?: RegionSpot): void
  setAdding(adding: boolean): void
  hover(spot: RegionSpot | undefined, point?: PointSpot, muscle?: string): void
  /** Shows points elsewhere on the body until the route changes, or returns to its subject. */
  showElsewhere(codes: readonly string[] | undefined): void
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
  hoveredPoint: undefined,
  hoveredMuscle: undefined,
  touched: [],
  adding: false,
  elsewhere: undefined,
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

/** The open route instead of one to the same page without what the person has said of its places. */
const keeping = ({ route: open }: AppState, route: Route): Route =>
  pathOfPage(open) === formatRoute(route) ? open : route

export const useViewStore = create<AppState & AppActions>()((set, get) => ({
  ...initialState,
  goTo: (route) => {
    get().follow(route)
    set({ notice: undefined })
  },
  open: (route) =>
    set((state) => ({
      route: keeping(state, route),
      origin: undefined,
      elsewhere: undefined,
      adding: false,
      notice: undefined,
    })),
  touch: (spot, position, beside) => {
    // A listener may add the place and thereby end the adding.
    const { adding } = get()
    const others = get().touched.filter((each) => each.region !== spot.region)
    set({ touched: [{ ...spot, position, beside }, ...others].slice(0, MAX_PLACES) })
    if (!adding) get().goTo(keeping(get(), { kind: 'region', ...spot }))
  },
  follow: (route) =>
    set((state) => ({
      route,
      origin: originOf(route, state),
      elsewhere: undefined,
      adding: false,
    })),
  setAdding: (adding) => set({ adding }),
  // With each move of the pointer: no listener is called if nothing changes.
  hover: (spot, point, hoveredMuscle) =>
    set((state) => {
      const { hovered, hoveredPoint } = state
      const isRegion = hovered?.region === spot?.region && hovered?.side === spot?.side
      const isPoint = hoveredPoint?.code === point?.code && hoveredPoint?.side === point?.side
      if (isRegion && isPoint && hoveredMuscle === state.hoveredMuscle) return state
      // The same object for the same region, so that it is not drawn again.
      return {
        hovered: isRegion ? hovered : spot,
        hoveredPoint: isPoint ? hoveredPoint : point,
        hoveredMuscle,
      }
    }),
  showElsewhere: (elsewhere) => set({ elsewhere }),
  setDriven: (driven) => set({ driven }),
  setDark: (dark) => set({ dark }),
  setScene: (scene) => set({ scene }),
  setSide: (side) => set({ side }),
  notify: (notice) => set({ notice }),
}))
