/** Colours of what is drawn only when it is asked for, apart from `tokens.ts`, all of which the first view loads. */

/** Arteries and nerves on the skin, and their rim. The page shows both in its own red and yellow. */
export const COURSES = {
  light: { artery: '#b3402a', nerve: '#c08a2b', rim: '#fffdf8' },
  dark: { artery: '#f08a6c', nerve: '#b98a3a', rim: '#0e1114' },
} as const
