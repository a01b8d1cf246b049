/**
 * Every colour of the app; none stands elsewhere, but for those of the channels, which are data.
 * The page gets its own as custom properties (scripts/tokens/tokensPlugin.ts); the scene reads these.
 */

/** Where a dot and a list's mark mean the same, they look the same. */
const ACCENT = { light: '#b3402a', dark: '#f08a6c' } as const

/** The page, by theme. `print` is the page on paper, `sheet` a printed sheet, on the screen too. */
export const PAGE = {
  light: {
    paper: '#fbf9f6',
    sheet: '#fffdfa',
    sunk: '#f3eee7',
    ink: '#23201c',
    'ink-soft': '#5f574e',
    rule: '#e2dacf',
    'rule-strong': '#8f857a',
    accent: ACCENT.light,
    'accent-ink': '#fffaf6',
    'accent-wash': '#f8e8e2',
    'warn-wash': '#fdf1dc',
    'warn-rule': '#c08a2b',
    'warn-ink': '#6b4708',
    /** Over the page, behind a dialog. */
    backdrop: '#14121073',
    /** Round a sheet of paper, in any theme. */
    edge: '#8f857a',
  },
  dark: {
    paper: '#14171c',
    sheet: '#1a1e25',
    sunk: '#20252d',
    ink: '#ece7df',
    'ink-soft': '#b1aaa0',
    rule: '#313842',
    'rule-strong': '#7d8590',
    accent: ACCENT.dark,
    'accent-ink': '#1d100b',
    'accent-wash': '#33221e',
    'warn-wash': '#2d2515',
    'warn-rule': '#b98a3a',
    'warn-ink': '#f2d291',
  },
  print: {
    paper: '#fff',
    sheet: '#fff',
    sunk: '#fff',
    ink: '#000',
    'ink-soft': '#333',
    rule: '#999',
    'rule-strong': '#555',
    accent: '#000',
    'accent-wash': '#fff',
    'warn-wash': '#fff',
    'warn-rule': '#000',
    'warn-ink': '#000',
  },
  sheet: {
    paper: '#fff',
    sheet: '#fff',
    sunk: '#fff',
    ink: '#000',
    'ink-soft': '#333',
    rule: '#bbb',
    'rule-strong': '#777',
    accent: '#000',
    'warn-wash': '#fff',
    'warn-rule': '#000',
    'warn-ink': '#000',
    grid: '#999',
    'figure-outline': '#555',
    'figure-line': '#888',
    'figure-channel': '#b4b4b4',
    caption: '#444',
  },
} as const

/** Matte clay that reads as no particular person; regions are tinted and outlined on it. */
export const BODY = {
  /** `cloth` is of the modest view. */
  light: { clay: '#d9cbbd', cloth: '#6f7f8c', lit: '#cf6a4c', outline: '#8f2f1c' },
  dark: { clay: '#a89a8e', cloth: '#46535f', lit: '#d9714f', outline: '#ffb59a' },
} as const

/** Points on the body: the chosen one and a guide's, its further ones, all others; the rim of each. */
export const MARKERS = {
  light: { core: ACCENT.light, further: '#2f6f73', quiet: '#7d6f63', rim: '#ffffff' },
  dark: { core: ACCENT.dark, further: '#7fd0cf', quiet: '#d8cdc2', rim: '#262630' },
  /** Of a point outside the channels. */
  noChannel: '#777777',
} as const

/** How a point is found: ink of lines and landmarks, the rim round them, fingers, the point itself. */
export const RULER = {
  light: {
    ink: '#155a66',
    rim: '#fffdf8',
    finger: '#fff3e6',
    nail: '#7a4a34',
    point: ACCENT.light,
  },
  dark: { ink: '#8fe3ea', rim: '#0e1114', finger: '#ffe9d6', nail: '#ffd9c0', point: ACCENT.dark },
} as const

/** What presses. */
export const TOOLS = {
  skin: '#ad8877',
  nail: '#d8b9ac',
  crease: '#977263',
  knuckle: '#b99483',
  rubber: '#4f7f7c',
  seam: '#3f6866',
  wood: '#8a6a4f',
  foam: '#56707f',
} as const

export const LIGHT = {
  sky: '#fffaf4',
  ground: '#a8937f',
  key: '#fff3e4',
  fill: '#dfe9fb',
  back: '#e9effa',
  /** Of the feet on the floor. */
  shadow: '#281c14',
} as const
