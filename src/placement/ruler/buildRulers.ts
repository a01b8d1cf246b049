import type { RulerStep } from '../../body/rulers'
import { measuredLevel, type Placement, type PlaceRef } from '../../domain/schema/placement'
import { levelPlace, outermost, resolvePlacement, resolveTold, shifted } from '../resolvePlacement'
import { pathLength } from '../section'
import type { SkinPoint } from '../skin'
import { bentTo, type Counted, crossing, lineOf, ticksOn, tuple, tuples } from './rulerLine'
import { chordWay, levelWay, plainWay } from './rulerWays'
import { nameIn, type RulerSources, type RulerWorld, rulerWorld } from './rulerWorld'

/** The steps to locate one spot, on the body's left or on its midline. */
export interface PlacedRuler {
  readonly code: string
  readonly spot?: string
  readonly paired: boolean
  readonly steps: readonly RulerStep[]
}

type Of<Kind extends Placement['kind']> = Extract<Placement, { kind: Kind }>

/** A point closer to the midline than this counts as on it, metres. */
const MIDLINE = 0.004

/**
 * Builds the ruler of every spot of the atlas from its placement.
 *
 * @throws PlacementError
 */
export function buildRulers(sources: RulerSources): PlacedRuler[] {
  return sources.atlas.spots.map(({ code, spot, laterality, placement, place }) => {
    const world = rulerWorld(sources, code)
    const search = sources.mayBeSearched(code) ? { search: true as const } : {}
    return {
      code,
      ...(spot === undefined ? {} : { spot }),
      paired: laterality === 'paired',
      steps: [
        ...withoutRepeats(stepsOf(placement, world)),
        { kind: 'here', code, ...search, position: tuple(place) },
      ],
    }
  })
}

/**
 * Removes repeated steps: a place that two references name is felt only once, and a point that two
 * need is measured only once.
 */
function withoutRepeats(steps: readonly RulerStep[]): RulerStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => {
    const { line, position, ...facts } = step
    const key = JSON.stringify([facts, line?.points[0], position])
    return !seen.has(key) && seen.add(key)
  })
}

/** A nudge is not a step of its own: the last step ends where the nudge ends. */
function stepsOf(placement: Placement, world: RulerWorld): RulerStep[] {
  const { nudge, moves, ...plain } = placement
  const found = stepsOfKind(plain, world)
  const steps = moves
    ? [...found, ...movesFrom(resolvePlacement(plain, world), moves, world)]
    : found
  const last = steps.at(-1)
  if (!nudge || !last?.line) return steps
  const end = resolvePlacement(placement, world)
  const line = bentTo(last.line, resolveTold(placement, world), end, world.skin)
  return [...steps.slice(0, -1), { ...last, position: tuple(end), line }]
}

function stepsOfKind(placement: Placement, world: RulerWorld): RulerStep[] {
  switch (placement.kind) {
    case 'at':
      return find(placement.place, world)
    case 'between':
      return between(placement, world)
    case 'along':
      return along(placement, world)
    case 'level':
      return level(placement, world)
    case 'meet':
      return meet(placement, world)
  }
}

/** The steps to a place: one step to feel it, or the point's own steps if it must be measured. */
function find(ref: PlaceRef, world: RulerWorld): RulerStep[] {
  const placement = world.measured(ref)
  if (placement && typeof ref === 'string') {
    const steps = stepsOf(placement, world)
    const last = steps.pop()
    if (last) return [...steps, { ...last, reaches: nameIn(ref) }]
  }
  return [feel(ref, world)]
}

const feel = (ref: PlaceRef, world: RulerWorld): RulerStep => ({
  kind: 'feel',
  place: world.named(ref),
  ...(typeof ref === 'string' ? {} : { opposite: true }),
  position: tuple(world.place(ref)),
})

function between(placement: Of<'between'>, world: RulerWorld): RulerStep[] {
  const { from, to, fraction } = placement
  const end = resolvePlacement(placement, world)
  const way = chordWay(world.skin, world.place(from), world.place(to), end)
  return [
    ...find(from, world),
    ...find(to, world),
    {
      kind: 'halfway',
      fraction,
      from: world.named(from),
      to: world.named(to),
      position: tuple(end),
      line: lineOf(way, end),
    },
  ]
}

function along(placement: Of<'along'>, world: RulerWorld): RulerStep[] {
  const { from, to, cun, span } = placement
  const [start, goal] = [world.place(from), world.place(to)]
  const end = resolvePlacement(placement, world)
  const { unit, measured } = world.span(span)
  const run = goal.position.clone().sub(start.position)
  const reach = measured === 'height' ? Math.abs(run.y) : run.length()
  const beyond = measured !== 'skin' && cun * unit > reach
  const way = beyond
    ? plainWay(world.skin, start, end)
    : measured === 'skin'
      ? plainWay(world.skin, start, goal)
      : chordWay(world.skin, start, goal, end)
  const count: Counted | undefined =
    measured === 'skin'
      ? undefined
      : (point) => (point.clone().sub(start.position).dot(run) / run.lengthSq()) * reach
  return [
    ...find(from, world),
    ...find(to, world),
    {
      kind: 'measure',
      cun,
      span: world.spanNamed(span),
      ...world.byHand(cun, span),
      from: world.named(from),
      to: world.named(to),
      position: tuple(end),
      line: lineOf(way, end, ticksOn(way, unit, count)),
    },
  ]
}

function level(placement: Of<'level'>, world: RulerWorld): RulerStep[] {
  const { level: of, lateral, aspect } = placement
  const start = levelPlace(of, world)
  const end = resolvePlacement(placement, world)
  const measured = measuredLevel(of)
  const place = measured ? undefined : (of as PlaceRef)
  const steps = measured ? stepsOfKind(measured, world) : find(of as PlaceRef, world)
  const onTop = aspect === 'superior' ? { onTop: true as const } : {}
  if ('of' in lateral) {
    const aside = world.place(lateral.of)
    return [
      ...steps,
      feel(lateral.of, world),
      {
        kind: 'cross',
        ...(place ? { level: world.named(place) } : {}),
        by: [world.named(lateral.of)],
        ...onTop,
        position: tuple(end),
        ...crossing(
          levelWay(world.skin, start, end, aspect),
          end,
          plainWay(world.skin, aside, end),
        ),
      },
    ]
  }
  const middle = outermost(world.skin, 0, start.position, aspect)
  const { unit } = world.span(lateral.span)
  if (place && Math.abs(start.position.x) > MIDLINE)
    steps.push({
      kind: 'level',
      place: world.named(place),
      position: tuple(middle),
      line: lineOf(levelWay(world.skin, start, middle, aspect), middle),
    })
  if (lateral.cun === 0) return steps
  const way = levelWay(world.skin, middle, end, aspect)
  return [
    ...steps,
    {
      kind: 'lateral',
      cun: lateral.cun,
      span: world.spanNamed(lateral.span),
      ...world.byHand(lateral.cun, lateral.span),
      position: tuple(end),
      line: lineOf(
        way,
        end,
        ticksOn(way, unit, (point) => Math.abs(point.x)),
      ),
    },
  ]
}

function meet(placement: Of<'meet'>, world: RulerWorld): RulerStep[] {
  const { from, to, level: wanted } = placement
  const { axis, unit } = world.span(wanted.span)
  const start = world.place(wanted.of)
  const end = resolvePlacement(placement, world)
  const cun = (wanted.distal ?? 0) - (wanted.proximal ?? 0)
  const line = chordWay(world.skin, world.place(from), world.place(to), end)
  const toLevel = plainWay(world.skin, start, end)
  const felt = [...find(from, world), ...find(to, world), feel(wanted.of, world)]
  const on = [world.named(from), world.named(to)] as const
  if (cun === 0)
    return [
      ...felt,
      {
        kind: 'cross',
        level: world.named(wanted.of),
        by: on,
        position: tuple(end),
        ...crossing(line, end, toLevel),
      },
    ]
  const height: Counted = (point) => point.clone().sub(start.position).dot(axis)
  // The path out to the skin is perpendicular to a slanting line, so it leaves the level slightly.
  // All ticks share this error.
  const share = (cun * unit) / height(end.position)
  const count: Counted = (point) => Math.sign(cun) * share * height(point)
  return [
    ...felt,
    {
      kind: 'measure-level',
      cun: Math.abs(cun),
      span: world.spanNamed(wanted.span),
      ...world.byHand(Math.abs(cun), wanted.span),
      from: world.named(wanted.of),
      way: cun < 0 ? 'proximal' : 'distal',
      on,
      position: tuple(end),
      line: { ...lineOf(toLevel, end, ticksOn(toLevel, unit, count)), aside: tuples(line) },
    },
  ]
}

/**
 * One step per move. Its ticks divide the path over the skin evenly, so that a curve of the skin
 * shortens all cun of the move equally.
 */
function movesFrom(
  start: SkinPoint,
  list: NonNullable<Placement['moves']>,
  world: RulerWorld,
): RulerStep[] {
  let from = start
  return list.map(({ direction, cun, span }, index) => {
    const end = shifted(start, list.slice(0, index + 1), world)
    const way = plainWay(world.skin, from, end)
    from = end
    return {
      kind: 'move',
      cun,
      span: world.spanNamed(span),
      ...world.byHand(cun, span),
      direction,
      limb: world.limb,
      position: tuple(end),
      line: lineOf(way, end, ticksOn(way, pathLength([...way]) / cun)),
    }
  })
}
