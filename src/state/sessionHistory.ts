import {
  type Feeling,
  readHistory,
  type SessionHistory,
  withFeeling,
  withSession,
} from '../domain/session/sessionHistory'
import type { SessionSummary } from '../domain/session/sessionRun'
import { createPersisted } from '../storage/persisted'

interface SessionHistoryState {
  readonly past: SessionHistory
  /** The list of past sessions is open. */
  readonly shown: boolean
}

interface SessionHistoryActions {
  show(shown: boolean): void
  add(summary: SessionSummary): void
  /** How the person feels after a session; undefined takes it back. */
  feel(endedAt: number, feeling: Feeling | undefined): void
  forget(endedAt: number): void
  forgetAll(): void
}

const persisted = createPersisted<SessionHistoryState & SessionHistoryActions, SessionHistory>(
  {
    key: 'tsubo-past-sessions',
    toState: (past) => ({ past }),
    fromOtherTab: (past) => ({ past }),
  },
  (set) => ({
    past: [],
    shown: false,
    show: (shown) => set({ shown }),
    add: (summary) => set(({ past }) => ({ past: withSession(past, summary) })),
    feel: (endedAt, feeling) => set(({ past }) => ({ past: withFeeling(past, endedAt, feeling) })),
    forget: (endedAt) =>
      set(({ past }) => ({ past: past.filter((session) => session.endedAt !== endedAt) })),
    forgetAll: () => {
      set({ past: [] })
      // Also what could not be read.
      persisted.clear()
    },
  }),
)

export const useSessionHistory = persisted.use

export const restoreSessionHistory = () =>
  persisted.restore({
    version: 1,
    write: ({ past }) => (past.length > 0 ? past : undefined),
    read: readHistory,
  })
