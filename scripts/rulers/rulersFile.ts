import type { Vec3 } from '../../src/body/frame'
import { packPoints } from '../../src/body/lines'
import {
  RULERS_FORMAT,
  type RulerStep,
  type Rulers,
  type RulersFile,
  type StoredStep,
} from '../../src/body/rulers'
import type { RulerMark } from '../../src/domain/ruler/rulerSteps'
import type { PlacedRuler } from '../../src/placement/ruler/buildRulers'

/** Stored units per metre. */
const UNITS = 10_000
// `+ 0` turns −0 into 0.
const stored = (metres: number) => Math.round(metres * UNITS) + 0

/** A table in which each different entry gets one row. */
function tableOf<Entry>() {
  const rows = new Map<string, number>()
  const entries: Entry[] = []
  return {
    entries,
    row(entry: Entry): number {
      const key = JSON.stringify(entry)
      const known = rows.get(key)
      if (known !== undefined) return known
      rows.set(key, entries.length)
      return entries.push(entry) - 1
    },
  }
}

export function buildRulersFile(
  body: string,
  rulers: readonly PlacedRuler[],
  hand: Rulers['hand'],
): RulersFile {
  const spans = tableOf<RulersFile['spans'][number]>()
  const places = tableOf<RulerMark>()
  const ways = tableOf<readonly number[]>()
  const way = (points: readonly Vec3[]) => ways.row(packPoints(points))

  function store({ position, line, ...step }: RulerStep): StoredStep {
    const at: Vec3 = [stored(position[0]), stored(position[1]), stored(position[2])]
    const drawn = line && {
      line: [way(line.points), stored(line.reach), ...line.ticks.map(stored)],
      ...(line.aside && { aside: way(line.aside) }),
    }
    switch (step.kind) {
      case 'feel':
        return { ...step, place: places.row(step.place), at }
      case 'measure': {
        const [from, to] = [places.row(step.from), places.row(step.to)]
        return { ...step, span: spans.row(step.span), from, to, at, ...drawn }
      }
      case 'measure-level': {
        const [from, on] = [places.row(step.from), step.on.map(places.row)]
        return { ...step, span: spans.row(step.span), from, on, at, ...drawn }
      }
      case 'halfway':
        return { ...step, from: places.row(step.from), to: places.row(step.to), at, ...drawn }
      case 'level':
        return { ...step, place: places.row(step.place), at, ...drawn }
      case 'cross': {
        const { level, by, ...plain } = step
        const place = level && { place: places.row(level) }
        return { ...plain, ...place, on: by.map(places.row), at, ...drawn }
      }
      case 'lateral':
      case 'move':
        return { ...step, span: spans.row(step.span), at, ...drawn }
      case 'here':
        return { ...step, at }
    }
  }

  return {
    format: RULERS_FORMAT,
    version: 1,
    body,
    hand: [stored(hand.thumb), ...hand.fingers.map(stored)],
    rulers: rulers.map(({ steps, ...ruler }) => ({ ...ruler, steps: steps.map(store) })),
    spans: spans.entries,
    places: places.entries,
    ways: ways.entries,
  }
}
