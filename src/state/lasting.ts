import { create } from 'zustand'

/**
 * Whether the browser keeps what is stored here when the device runs short of space; undefined
 * while that is unknown.
 */
export const useLasting = create<{ readonly lasting: boolean | undefined }>()(() => ({
  lasting: undefined,
}))

let asked = false

/** Asks the browser, once per visit, to keep what is stored; some browsers ask the person. */
export async function askForLasting(): Promise<void> {
  if (asked) return
  asked = true
  useLasting.setState({ lasting: (await ask('persisted')) || (await ask('persist')) })
}

/** Finds out whether stored data is kept, without asking for it. */
export async function findLasting(): Promise<void> {
  if (!asked) useLasting.setState({ lasting: await ask('persisted') })
}

async function ask(question: 'persist' | 'persisted'): Promise<boolean> {
  try {
    // The pages of a host without https have no `storage`.
    return (await navigator.storage?.[question]()) === true
  } catch {
    // A blocked storage keeps nothing.
    return false
  }
}
