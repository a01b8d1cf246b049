import type { RulerFacts, RulerMark, RulerSpan } from '../domain/ruler/rulerSteps'
import type { Side } from '../domain/schema/code'
import type { Vec3 } from './frame'
import { unpackPoints } from './lines'

/** A path over the skin. Lengths are metres from its first point. */
export interface RulerLine {
  readonly points: readonly Vec3[]
  /** How far the person goes along the path. */
  readonly reach: number
  /** Positions of the whole cun along the path, starting with 1 cun. */
  readonly ticks: readonly number[]
  /** A second path that meets the first one where the person stops. */
  readonly aside?: readonly Vec3[]
}

export type RulerStep = RulerFacts & {
  /** Metres, in the body frame: the place to feel, or the end of the step. */
  readonly position: Vec3
  readonly line?: RulerLine
}

/** The steps to locate one spot of a point on one side of one body. */
export interface Ruler {
  readonly code: string
  /** Set if the code has several spots. */
  readonly spot?: string
  readonly side: Side
  readonly steps: readonly RulerStep[]
}

/** The rulers of one body, and the size of its hand. */
export interface Rulers {
  /** Widths in metres: of the thumb at its joint, of the four fingers at their middle joints. */
  readonly hand: { readonly thumb: number; readonly fingers: readonly number[] }
  readonly rulers: readonly Ruler[]
}

/** The stored form: places, spans and paths are in tables, and steps refer to them by row. */
export interface RulersFile {
  readonly format: typeof RULERS_FORMAT
  readonly version: 1
  readonly body: string
  /** Widths in tenths of a millimetre: the thumb, then the fingers from the index on. */
  readonly hand: readonly number[]
  readonly spans: readonly RulerSpan[]
  readonly places: readonly RulerMark[]
  /** Paths in the form of `packPoints`; tenths of a millimetre. */
  readonly ways: readonly (readonly number[])[]
  readonly rulers: readonly StoredRuler[]
}

interface StoredRuler {
  readonly code: string
  readonly spot?: string
  readonly paired: boolean
  readonly steps: readonly StoredStep[]
}

export interface StoredStep {
  readonly kind: RulerFacts['kind']
  /** Tenths of a millimetre. */
  readonly at: Vec3
  readonly reaches?: string
  readonly cun?: number
  readonly span?: number
  readonly place?: number
  readonly from?: number
  readonly to?: number
  readonly on?: readonly number[]
  readonly fraction?: number
  readonly way?: string
  readonly direction?: string
  readonly opposite?: true
  readonly byHand?: true
  readonly limb?: string
  readonly onTop?: true
  readonly search?: true
  readonly code?: string
  /** Row of the path, length to go, positions of the whole cun; tenths of a millimetre. */
  readonly line?: readonly number[]
  /** Row of the second path. */
  readonly aside?: number
}

export const RULERS_FORMAT = 'tsubo-rulers'
/** Stored units per metre. */
const UNITS = 10_000

/**
 * Reads the rulers and mirrors the paired ones.
 *
 * @throws with the reason if the parsed JSON is not a rulers file
 */
export function parseRulers(json: unknown): Rulers {
  const file = json as Partial<RulersFile> | null
  if (file?.format !== RULERS_FORMAT || file.version !== 1 || !Array.isArray(file.rulers))
    throw new Error('The file with the rulers of the body cannot be read.')
  const { hand, rulers, ...tables } = file as RulersFile
  const row = <Entry>(table: readonly Entry[], index: number | undefined): Entry => {
    const entry = index === undefined ? undefined : table[index]
    if (entry === undefined) throw new Error('A ruler of the body is damaged.')
    return entry
  }
  const ways = tables.ways.map(unpackPoints)
  const readLine = ({ line, aside }: StoredStep): { line?: RulerLine } => {
    if (!line) return {}
    const [way, reach = 0, ...ticks] = line
    const second = aside === undefined ? {} : { aside: row(ways, aside) }
    const inMetres = { reach: reach / UNITS, ticks: ticks.map((tick) => tick / UNITS) }
    return { line: { points: row(ways, way), ...inMetres, ...second } }
  }
  const place = (index: number | undefined) => row(tables.places, index)
  const readStep = (step: StoredStep): RulerStep => {
    const { line, aside, at, span, place: felt, from, to, on, ...plain } = step
    return {
      ...plain,
      ...(span === undefined ? {} : { span: row(tables.spans, span) }),
      ...(felt === undefined ? {} : { [step.kind === 'cross' ? 'level' : 'place']: place(felt) }),
      ...(from === undefined ? {} : { from: place(from) }),
      ...(to === undefined ? {} : { to: place(to) }),
      ...(on === undefined ? {} : { [step.kind === 'cross' ? 'by' : 'on']: on.map(place) }),
      ...readLine(step),
      position: [at[0] / UNITS, at[1] / UNITS, at[2] / UNITS],
    } as RulerStep
  }
  return {
    hand: { thumb: row(hand, 0) / UNITS, fingers: hand.slice(1).map((width) => width / UNITS) },
    rulers: rulers.flatMap(({ code, spot, paired, steps }): Ruler[] => {
      const left = {
        code,
        ...(spot === undefined ? {} : { spot }),
        side: paired ? 'left' : 'midline',
        steps: steps.map(readStep),
      } as const
      return paired ? [left, { ...left, side: 'right', steps: left.steps.map(mirrored) }] : [left]
    }),
  }
}

const opposite = ([x, y, z]: Vec3): Vec3 => [-x, y, z]

function mirrored({ position, line, ...step }: RulerStep): RulerStep {
  return {
    ...step,
    position: opposite(position),
    ...(line && {
      line: {
        ...line,
        points: line.points.map(opposite),
        ...(line.aside && { aside: line.aside.map(opposite) }),
      },
    }),
  } as RulerStep
}
