/**
 * All colours of the app except those of the channels, which are data. The page gets its colours as
 * custom properties (scripts/tokens/tokensPlugin.ts); the scene imports this file.
 */

/** A dot on the body and a mark in a list share this colour if they mean the same. */
const ACCENT = { light: '#b3402a', dark: '#f08a6c' } as const

const CLAY = { light: '#d9cbbd', dark: '#a89a8e' } as const

/** The page, by theme. `print` is the printed page; `sheet` is a sheet, printed or on the screen. */
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
    /** The body in the first picture. */
    clay: CLAY.light,
    'accent-ink': '#fffaf6',
    'accent-wash': '#f8e8e2',
    'warn-wash': '#fdf1dc',
    'warn-rule': '#c08a2b',
    'warn-ink': '#6b4708',
    /** Between the page and a dialog. */
    backdrop: '#14121073',
    /** Border of a sheet of paper, in all themes. */
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
    clay: CLAY.dark,
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

/** Matte clay that resembles no particular person; regions are tinted and outlined on it. */
export const BODY = {
  /** `cloth` is the garment. */
  light: {
    clay: CLAY.light,
    cloth: '#6f7f8c',
    lit: '#cf6a4c',
    outline: '#8f2f1c',
  },
  dark: {
    clay: CLAY.dark,
    cloth: '#46535f',
    lit: '#d9714f',
    outline: '#ffb59a',
  },
} as const

/** The bones, behind the skin as glass: `gristle` are cartilage and discs; far bones fade to `haze`;
 * `felt` is the bone that a step lets the person feel. */
export const BONES = {
  light: { bone: '#efe3cb', gristle: '#cbd8dd', ink: '#6b5844', haze: '#e9e2d8', felt: '#d98a5f' },
  dark: { bone: '#d8cab0', gristle: '#9fb0b8', ink: '#241d17', haze: '#2a2c31', felt: '#e0895c' },
} as const
/** The muscles behind it: bellies, tendons, edges; `lit` is the one of the page or under the pointer. */
export const MUSCLES = {
  light: { belly: '#b4604f', tendon: '#ead9c6', ink: '#4a2019', lit: '#f0a070' },
  dark: { belly: '#9a4b3d', tendon: '#cdbba6', ink: '#1d0d0a', lit: '#ee9a6a' },
} as const
export const GLASS = { light: '#8a7566', dark: '#c9b7a8' } as const

/** Points on the body: selected or core points, further points, all others; and their rim. */
export const MARKERS = {
  light: { core: ACCENT.light, further: '#2f6f73', quiet: '#7d6f63', rim: '#ffffff' },
  dark: { core: ACCENT.dark, further: '#7fd0cf', quiet: '#d8cdc2', rim: '#262630' },
  /** For points outside the channels. */
  noChannel: '#777777',
} as const

/** The ruler: ink of lines and landmarks, their rim, the fingers, the point. */
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

/** The tools of a technique. */
export const TOOLS = {
  skin: '#b59586',
  nail: '#dcc4b9',
  palm: '#c8aa9b',
  crease: '#8a6a5d',
  knuckle: '#bb9586',
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
  /** Shadow of the feet on the floor. */
  shadow: '#281c14',
} as const
