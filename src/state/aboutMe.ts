import { type AboutMe, NOTHING_SAID, readAboutMe, saysNothing } from '../domain/safety/aboutMe'
import type { ConditionId } from '../domain/safety/conditions'
import { createPersisted } from '../storage/persisted'

export const ABOUT_ME_KEY = 'tsubo-about-me'

/** What the person said about themselves, and whether the dialog for it is open. */
interface AboutMeState {
  readonly said: AboutMe
  /** The dialog "About me" is open. */
  readonly asking: boolean
}

interface AboutMeActions {
  ask(asking: boolean): void
  setCondition(id: ConditionId, on: boolean): void
  /** `undefined` means that the stage is unknown. */
  setStage(id: ConditionId, stage: string | undefined): void
  setRegion(id: ConditionId, region: string, on: boolean): void
  forget(): void
}

const toggled = <Item>(items: readonly Item[], item: Item, on: boolean): readonly Item[] => {
  const others = items.filter((other) => other !== item)
  return on ? [...others, item] : others
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

const persisted = createPersisted<AboutMeState & AboutMeActions, AboutMe>(
  {
    // Stored under a key of its own, so that nothing remains after `forget`.
    key: ABOUT_ME_KEY,
    toState: (said) => ({ said }),
    fromOtherTab: (said) => ({ said }),
    setsNothingAside: true,
    tellsLosses: true,
  },
  (set) => ({
    said: NOTHING_SAID,
    asking: false,
    ask: (asking) => set({ asking }),
    // A change of a condition also deletes its stage and regions.
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

/** @param isRegion whether an id is one of a skin region of the atlas */
export const restoreAboutMe = (isRegion: (id: string) => boolean) =>
  persisted.restore({
    version: 1,
    write: ({ said }) => (saysNothing(said) ? undefined : said),
    read: (json) => readAboutMe(json, isRegion),
  })
