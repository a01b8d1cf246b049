/** Seconds of a calm breath: slowly in, more slowly out. */
const BREATH = { in: 4, out: 6 } as const

export interface Breath {
  readonly way: 'in' | 'out'
  /** Whole seconds of breathing in or out, counted from 1. */
  readonly count: number
}

/** @param elapsed seconds since the exercise began, 0 or more */
export function breathAt(elapsed: number): Breath {
  const seconds = elapsed % (BREATH.in + BREATH.out)
  return seconds < BREATH.in
    ? { way: 'in', count: Math.floor(seconds) + 1 }
    : { way: 'out', count: Math.floor(seconds - BREATH.in) + 1 }
}
