import { type AboutMe, NOTHING_SAID, readAboutMe, saysNothing } from '../domain/safety/aboutMe'
import type { ConditionId } from '../domain/safety/conditions'
import { createPersisted } from '../storage/persisted'

export const ABOUT_ME_KEY = 'tsubo-about-me'

/** What the person said about themselves, and whether they are being asked. */
interface AboutMeState {
  readonly said: AboutMe
  /** The dialog "About me" is open. */
  readonly asking: boolean
}

interface AboutMeActions {
  ask(asking: boolean): void
  setCondition(id: ConditionId, on: boolean): void
  /** Without a stage it is unknown. */
  setStage(id: ConditionId, stage: string | undefined): void
  setRegion(id: ConditionId, region: string, on: boolean): void
  forget(): void
}

const toggled = <Item>(items: readonly Item[], item: Item, on: boolean): readonly Item[] => {
  const others = items.filter((each) => each !== item)
  return on ? [...others, item] : others
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))

const persisted = createPersisted<AboutMeState & AboutMeActions, AboutMe>(
  {
    // Apart from everything else that is stored, so that forgetting it leaves nothing.
    key: ABOUT_ME_KEY,
    toState: (said) => ({ said }),
    fromOtherTab: (said) => ({ said }),
    setsNothingAside: true,
  },
  (set) => ({
    said: NOTHING_SAID,
    asking: false,
    ask: (asking) => set({ asking }),
    // What was said about a condition goes with it.
    setCondition: (id, on) =>
      set(({ said }) => ({
        said: {
          conditions: toggled(said.conditions, id, on),
          stages: without(said.stages, id),
          regions: without(said.regions, id),
        },
      })),
    setStage: (id, stage) =>
      set(({ said }) => {
        const stages = without(said.stages, id)
        return {
          said: { ...said, stages: stage === undefined ? stages : { ...stages, [id]: stage } },
        }
      }),
    setRegion: (id, region, on) =>
      set(({ said }) => ({
        said: {
          ...said,
          regions: { ...said.regions, [id]: toggled(said.regions[id] ?? [], region, on) },
        },
      })),
    forget: () => {
      set({ said: NOTHING_SAID })
      // Also what could not be read.
      persisted.clear()
    },
  }),
)

export const useAboutMe = persisted.use

export const restoreAboutMe = () =>
  persisted.restore({
    version: 1,
    write: ({ said }) => (saysNothing(said) ? undefined : said),
    read: readAboutMe,
  })
