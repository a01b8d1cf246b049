import { add } from '../../shared/vectors'
import type { BuildMuscles } from '../muscle'

export const neck: BuildMuscles = (site) => {
  const mastoid = site.onBone('cranium', site.landmark('mastoid-tip').position)
  const notch = site.landmark('suprasternal-notch').position
  const way = site.under('scm-mid-thyroid', 0.008)
  return [
    {
      muscle: 'sternocleidomastoid',
      part: 'sternocleidomastoid-sternal',
      fibres: [
        [site.onBone('manubrium', add(notch, [0.01, 0, 0])), way, mastoid],
        [
          site.onBone('manubrium', add(notch, [0.02, 0, 0])),
          add(way, [0.004, 0, -0.012]),
          add(mastoid, [0.002, 0.002, -0.015]),
        ],
      ],
      thick: (along) => 0.001 + 0.006 * Math.sin(Math.PI * along),
      tendon: [0.15, 0.05],
      layer: 0,
    },
  ]
}
