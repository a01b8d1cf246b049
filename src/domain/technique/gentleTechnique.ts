import type { PointTechnique } from '../atlas'
import type { Muscle } from '../schema/muscle'

/** Tools that press harder than a finger. */
const HARD: readonly PointTechnique['tools'][number][] = [
  'knuckle',
  'knuckles',
  'ball',
  'roller',
  'cane',
]

/** The technique for a person who should press more gently: light, once, for the shortest time. */
export function gentleTechnique(pressing: PointTechnique): PointTechnique {
  const soft = pressing.tools.filter((tool) => !HARD.includes(tool))
  return {
    ...pressing,
    tools: soft.length > 0 ? soft : ['finger-pads'],
    strength: 'light',
    seconds: [pressing.seconds[0], pressing.seconds[0]],
    repetitions: [1, 1],
  }
}

/** The aids for a person who should press a muscle more gently: no hard ones, fingers if none is left. */
export function gentleAids(aids: Muscle['alone']['with']): Muscle['alone']['with'] {
  const soft = aids.filter((aid) => aid !== 'ball')
  return soft.length > 0 ? soft : ['fingers']
}
