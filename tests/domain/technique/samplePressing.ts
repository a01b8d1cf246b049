import type { PointTechnique } from '../../../src/domain/atlas'

export const PRESSING: PointTechnique = {
  site: 'limbs',
  tools: ['thumb', 'knuckles', 'ball'],
  motion: 'hold',
  strength: 'moderate',
  seconds: [30, 60],
  repetitions: [1, 3],
  position: 'Sit.',
  postures: ['sitting'],
  by: 'either',
  direction: 'Straight in',
  sources: [],
}
