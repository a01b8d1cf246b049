import { create } from 'zustand'
import { type AboutMe, NOTHING_SAID } from '../domain/safety/aboutMe'
import type { ConditionId } from '../domain/safety/conditions'

/** What the person said about themselves, and whether they are being asked. */
export interface AboutMeState {
  readonly said: AboutMe
  /** The dialog "About me" is open. */
  readonly asking: boolean
  /** They have read the first notice. */
  readonly understood: boolean
}

export interface AboutMeActions {
  restore(said: AboutMe, understood: boolean): void
  ask(asking: boolean): void
  setCondition(id: ConditionId, on: boolean): void
  /** Without a stage it is unknown. */
  setStage(id: ConditionId, stage: string | undefined): void
  setRegion(id: ConditionId, region: string, on: boolean): void
  forget(): void
  understand(): void
}

const toggled = <Item>(items: readonly Item[], item: Item, on: boolean): readonly Item[] => {
  const others = items.filter((each) => each !== item)
  return on ? [...others, item] : others
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([each]) => each !== key))

export const useAboutMe = create<AboutMeState & AboutMeActions>()((set) => ({
  said: NOTHING_SAID,
  asking: false,
  understood: false,
  restore: (said, understood) => set({ said, understood }),
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
  forget: () => set({ said: NOTHING_SAID }),
  understand: () => set({ understood: true }),
}))
