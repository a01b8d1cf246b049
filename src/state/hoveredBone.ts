import { create } from 'zustand'

/** The name of the bone under the pointer, while the bones are shown. */
export const useHoveredBone = create<{ readonly name: string | undefined }>()(() => ({
  name: undefined,
}))
