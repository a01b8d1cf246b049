import type { MuscleMap } from '../../body/muscleMap'
import type { LoadedBody } from '../../models/models'
import { maskOfSkin, oncePerBody } from './bodyGeometry'

/** Returns the soft mask of a muscle on both sides of a body, one byte per vertex; cached. */
export function maskOfMuscle(
  body: LoadedBody,
  { ids, stacks, labels }: MuscleMap,
  id: string,
): Uint8Array {
  const index = ids.indexOf(id)
  const hasIt = stacks.map((stack) => stack.includes(index))
  return maskOfSkin(body, `muscle ${id}`, (triangle) => hasIt[labels[triangle >> 1] ?? 0] ?? false)
}

/** As many as keep neighbours apart on this body, but for a few. */
const TINTS = 4

/**
 * Returns how much of each tint the skin has, so that neighbouring muscles differ: four bytes per
 * vertex. Only the outermost muscle is seen.
 */
export const muscleTints = (body: LoadedBody, map: MuscleMap): Uint8Array => tintsOf(body)(map)

const tintsOf = oncePerBody((body) => {
  let made: Uint8Array | undefined
  return (map: MuscleMap) => {
    made ??= mixTints(body, map)
    return made
  }
})

function mixTints(body: LoadedBody, map: MuscleMap): Uint8Array {
  const outermost = map.stacks.map(([first]) => first ?? -1)
  const tintOf = chooseTints(body, map, outermost)
  const tints = new Uint8Array((body.positions.length / 3) * TINTS)
  for (let tint = 0; tint < TINTS; tint++) {
    const mask = maskOfSkin(body, `muscle tint ${tint}`, (triangle) => {
      return tintOf.get(outermost[map.labels[triangle >> 1] ?? 0]!) === tint
    })
    for (const [vertex, value] of mask.entries()) tints[vertex * TINTS + tint] = value
  }
  return tints
}

/** Gives each muscle the first tint that no neighbour has, or the rarest round it. */
function chooseTints(
  { triangles, positions }: LoadedBody,
  { ids, labels }: MuscleMap,
  outermost: readonly number[],
): ReadonlyMap<number, number> {
  const at = new Int32Array(positions.length / 3).fill(-1)
  const beside = ids.map(() => new Set<number>())
  for (let corner = 0; corner < labels.length * 6; corner++) {
    const muscle = outermost[labels[Math.floor(corner / 6)]!]!
    if (muscle < 0) continue
    const vertex = triangles[corner]!
    const other = at[vertex]!
    if (other >= 0 && other !== muscle) {
      beside[muscle]!.add(other)
      beside[other]!.add(muscle)
    }
    at[vertex] = muscle
  }
  const tintOf = new Map<number, number>()
  for (const muscle of ids.keys()) {
    const counts = new Array<number>(TINTS).fill(0)
    for (const other of beside[muscle]!) {
      const tint = tintOf.get(other)
      if (tint !== undefined) counts[tint]!++
    }
    tintOf.set(muscle, counts.indexOf(Math.min(...counts)))
  }
  return tintOf
}
