import { formatRoute, type Route } from '../domain/route/link'
import type { Session, SessionSummary } from '../domain/session/sessionRun'
import type { SheetItem } from '../domain/sheet/sheet'
import { createPersisted } from '../storage/persisted'
import { useViewStore } from './view'

/** At most one of `ask`, `session` and `summary` is there. */
export interface SessionState {
  /** The start screen is open for these points. */
  readonly ask: { readonly items: readonly SheetItem[]; readonly from: Route } | undefined
  readonly session: Session | undefined
  readonly summary: SessionSummary | undefined
  /** The place, as `formatRoute` writes it, where the session began or that it led to last. */
  readonly led: string | undefined
}

interface SessionActions {
  /** Opens the start screen for the place the person is at. */
  offer(items: readonly SheetItem[]): void
  begin(session: Session): void
  change(to: (session: Session) => Session): void
  /** Shows a place without a step of its own in the history. */
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

const begun = (session: Session) => ({
  ...CLOSED,
  session,
  led: formatRoute(useViewStore.getState().route),
})

const persisted = createPersisted<SessionState & SessionActions, Pick<SessionState, 'session'>>(
  {
    key: 'tsubo-session',
    toState: ({ session }) => (session ? begun(session) : {}),
  },
  (set) => ({
    ...CLOSED,
    offer: (items) => set({ ...CLOSED, ask: { items, from: useViewStore.getState().route } }),
    begin: (session) => set(begun(session)),
    change: (to) => set(({ session }) => (session ? { session: to(session) } : {})),
    lead: (route) => {
      const led = formatRoute(route)
      set({ led })
      const { route: now, goTo } = useViewStore.getState()
      // The next press of the same point: the person may have turned the figure meanwhile.
      if (formatRoute(now) !== led) goTo(route)
    },
    finish: (summary) => set({ ...CLOSED, summary }),
    close: () => set(CLOSED),
  }),
)

export const { use: useSession, restore: restoreSession } = persisted

/** A start screen or a summary stands where the panel of the place would be. */
export const coversPanel = ({ ask, summary }: SessionState): boolean =>
  ask !== undefined || summary !== undefined
