import { create } from 'zustand'
import type { Side } from '../domain/schema/code'

/** The bones that a word of a text names, which the person has pressed. */
interface ShownBones {
  readonly bones: readonly string[]
  /** Of a pair; `midline` for both. */
  readonly side: Side
  readonly name: string
  /** The text that shows them. */
  readonly by: string
}

interface BoneState {
  /** The name of the bone under the pointer, while the bones are shown. */
  readonly name: string | undefined
  readonly shown: ShownBones | undefined
}

export const useHoveredBone = create<BoneState>()(() => ({ name: undefined, shown: undefined }))
