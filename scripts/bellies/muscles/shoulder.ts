import { add } from '../../shared/vectors'
import type { BuildMuscles } from '../muscle'

export const shoulder: BuildMuscles = (site) => {
  const angle = site.landmark('scapula-inferior-angle').position
  const [from, to] = [site.onBone('scapula', angle), site.joint('shoulder')]
  const shaft = (down: number) => site.onBone('humerus', add(to, [0.01, -down, 0.02]))
  return [
    {
      muscle: 'teres-major',
      part: 'teres-major',
      fibres: [
        [add(from, [0.004, 0.03, 0]), shaft(0.04)],
        [add(from, [0.002, 0.015, 0]), shaft(0.055)],
        [from, shaft(0.07)],
      ],
      thick: (along) => 0.002 + 0.01 * Math.sin(Math.PI * along),
      tendon: [0, 0.2],
      layer: 1,
    },
  ]
}
