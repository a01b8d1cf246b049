import { add } from '../../shared/vectors'
import type { BuildMuscles } from '../muscle'

export const back: BuildMuscles = (site) => {
  const spine = (id: string) =>
    site.onBone(id, add(site.landmark(`below-${id}`).position, [0, 0.006, 0]))
  const blade = (id: string) => site.onBone('scapula', site.landmark(id).position)
  return [
    {
      muscle: 'middle-trapezius',
      part: 'middle-trapezius',
      fibres: [
        [spine('c7'), blade('acromion-lateral')],
        [spine('t1'), blade('acromion-angle')],
        [spine('t2'), blade('scapula-spine-mid')],
        [spine('t3'), blade('scapula-spine-root')],
      ],
      thick: (along) => 0.002 + 0.002 * Math.sin(Math.PI * along),
      layer: 0,
      hug: 0.005,
    },
  ]
}
