import { create } from 'zustand'
import type { NameKind } from '../domain/points/pointName'
import type { Language } from '../words/languages'

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const
export type TextSize = (typeof TEXT_SIZES)[number]
export const HANDS = ['right', 'left'] as const
/** The hand that reaches for the lists. */
export type Hand = (typeof HANDS)[number]

/** What a person chose of how the page and the body look; kept on the device. */
export interface Settings {
  /** The chart instead of the 3D body. */
  readonly flat: boolean
  /** The body is shaded as if in swimwear. */
  readonly modest: boolean
  readonly text: TextSize
  readonly hand: Hand
  /** Undefined: the browser's own, as far as we have it. */
  readonly language: Language | undefined
  /** Undefined: as is usual in the language. */
  readonly names: NameKind | undefined
}

interface SettingsActions {
  setFlat(flat: boolean): void
  setModest(modest: boolean): void
  setText(text: TextSize): void
  setHand(hand: Hand): void
  setLanguage(language: Language | undefined): void
  setNames(names: NameKind): void
}

export const useSettings = create<Settings & SettingsActions>()((set) => ({
  flat: false,
  modest: false,
  text: 'normal',
  hand: 'right',
  language: undefined,
  names: undefined,
  setFlat: (flat) => set({ flat }),
  setModest: (modest) => set({ modest }),
  setText: (text) => set({ text }),
  setHand: (hand) => set({ hand }),
  setLanguage: (language) => set({ language }),
  setNames: (names) => set({ names }),
}))
