/** Seconds of a calm breath: slowly in, more slowly out. */
const BREATH = { in: 4, out: 6 } as const

export interface Breath {
  readonly way: 'in' | 'out'
  /** Whole seconds of this way, counted from 1. */
  readonly count: number
}

/** @param elapsed seconds since the breathing began, 0 or more */
export function breathAt(elapsed: number): Breath {
  const into = elapsed % (BREATH.in + BREATH.out)
  return into < BREATH.in
    ? { way: 'in', count: Math.floor(into) + 1 }
    : { way: 'out', count: Math.floor(into - BREATH.in) + 1 }
}
