/** How the one page of a compact sheet is laid out. */
export interface Fit {
  /** Size of the text, points. */
  readonly type: number
  /** In one column of points the width of the figure beside them, in two its height, millimetres. */
  readonly figure: number
  /** Width of the picture of a point, millimetres. */
  readonly picture: number
  readonly columns: 1 | 2
  /**
   * Whether each point has boxes to tick of its own and all red flags are shown; otherwise one row
   * of boxes is for all points, and only the red flags of as few guides as possible are shown.
   */
  readonly each: boolean
  /** Whether to say where the point lies, in the words of the standard. */
  readonly where: boolean
  /** Whether to leave out English names and all tools but two. */
  readonly brief: boolean
  /** Maximum number of landmarks in a picture; below 2 its measures are left out too. */
  readonly named: number
  /** Whether to say the direction of the press. */
  readonly direction: boolean
}

const setting = (type: number, figure: number, picture: number, more: Partial<Fit> = {}): Fit => ({
  type,
  figure,
  picture,
  columns: 1,
  each: false,
  where: false,
  brief: false,
  named: 2,
  direction: true,
  ...more,
})

const BRIEF = { columns: 2, brief: true, named: 1 } as const

/** Settings from loose to tight; the first that fits the page is used. */
export const FITS: readonly Fit[] = [
  setting(14, 60, 60, { each: true, where: true }),
  setting(12.5, 60, 50, { each: true, where: true }),
  setting(11.4, 60, 46, { each: true, where: true }),
  setting(10.6, 60, 42, { each: true, where: true }),
  setting(10.6, 74, 36, { columns: 2, each: true }),
  setting(10, 58, 38, { each: true }),
  setting(10, 72, 34, { columns: 2, each: true }),
  setting(9.6, 68, 33, { columns: 2, each: true }),
  setting(9.8, 68, 32, { columns: 2 }),
  setting(9.4, 66, 31, { columns: 2 }),
  setting(9.1, 62, 29, { columns: 2 }),
  setting(9.1, 60, 28, BRIEF),
  setting(8.8, 58, 27, BRIEF),
  setting(8.5, 54, 26, BRIEF),
  setting(8.2, 50, 24, BRIEF),
  setting(7.9, 46, 22, BRIEF),
  setting(8.2, 46, 22, { ...BRIEF, direction: false }),
  setting(7.8, 42, 20, { ...BRIEF, direction: false }),
  setting(7.5, 38, 18, { ...BRIEF, direction: false }),
  setting(7.5, 34, 16, { ...BRIEF, direction: false }),
  setting(7.5, 32, 14, { ...BRIEF, direction: false, named: 0 }),
]
