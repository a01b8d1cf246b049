const WAYS = {
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
} as const

/** The arrow of a button that leads one step back or on. */
export function StepMark({ way }: { way: keyof typeof WAYS }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d={WAYS[way]} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
