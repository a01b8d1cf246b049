import { pathOfPage, type Route } from '../domain/route/link'
import type { Session, SessionSummary } from '../domain/session/sessionRun'
import type { SheetItem } from '../domain/sheet/sheet'
import { createPersisted } from '../storage/persisted'
import { useViewStore } from './view'

/** At most one of `ask`, `session` and `summary` is set. */
export interface SessionState {
  /** Set while the start screen is open: the points to press. */
  readonly ask: { readonly items: readonly SheetItem[]; readonly from: Route } | undefined
  readonly session: Session | undefined
  readonly summary: SessionSummary | undefined
  /** The page (`pathOfPage`) on which the session started, or to which it led last. */
  readonly led: string | undefined
}

interface SessionActions {
  /** Opens the start screen for the current route. */
  offer(items: readonly SheetItem[]): void
  begin(session: Session): void
  change(to: (session: Session) => Session): void
  /** Goes to a route without adding an entry to the history. */
  lead(route: Route): void
  finish(summary: SessionSummary): void
  close(): void
}

const CLOSED = {
  ask: undefined,
  session: undefined,
  summary: undefined,
  led: undefined,
}

const startedState = (session: Session) => ({
  ...CLOSED,
  session,
  led: pathOfPage(useViewStore.getState().route),
})

const persisted = createPersisted<SessionState & SessionActions, Pick<SessionState, 'session'>>(
  {
    key: 'tsubo-session',
    toState: ({ session }) => (session ? startedState(session) : {}),
  },
  (set) => ({
    ...CLOSED,
    offer: (items) => set({ ...CLOSED, ask: { items, from: useViewStore.getState().route } }),
    begin: (session) => set(startedState(session)),
    change: (to) => set(({ session }) => (session ? { session: to(session) } : {})),
    lead: (route) => {
      const led = pathOfPage(route)
      set({ led })
      const { route: now, goTo } = useViewStore.getState()
      // The next press of the same point: the person may have turned the figure meanwhile.
      if (pathOfPage(now) !== led) goTo(route)
    },
    finish: (summary) => set({ ...CLOSED, summary }),
    close: () => set(CLOSED),
  }),
)

export const { use: useSession, restore: restoreSession } = persisted

/** Whether a start screen or a summary covers the panel of the route. */
export const coversPanel = ({ ask, summary }: SessionState): boolean =>
  ask !== undefined || summary !== undefined

/** Whether a session is under way and not paused. */
export const isUnderWay = ({ session }: SessionState): boolean =>
  session !== undefined && session.clock.since !== null
