import { add, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import type { Axes, Field } from '../field'
import { drum } from '../solids'
import { atlas, axisVertebra, cervical } from '../spine/cervical'
import { lumbar } from '../spine/lumbar'
import { type Level, type Spine, spineOf } from '../spine/spine'
import { thoracic } from '../spine/thoracic'

/** No spinous process comes nearer to the skin, metres. */
const TIP_DEPTH = 0.004

/** C1–L5 and the discs between them. */
export function vertebrae(site: BoneSite): Bone[] {
  const spine = spineOf(site)
  const skin = site.inset(TIP_DEPTH)
  const { levels, unit } = spine
  const first = { id: 'c1', half: 'midline', shape: atlas(levels[0]!, unit), cell: 0.001 } as const
  return [
    first,
    ...levels.map(
      (level): Bone => ({
        id: level.id,
        half: 'midline',
        shape: shapeOf(level, unit, skin),
        cell: 0.001,
      }),
    ),
    ...levels.slice(1).map((_, k) => discBetween(spine, k)),
  ]
}

function shapeOf(level: Level, unit: number, skin: Field) {
  if (level.id === 'c2') return axisVertebra(level, unit, skin)
  if (level.id.startsWith('c')) return cervical(level, unit, skin)
  return level.id.startsWith('t') ? thoracic(level, unit, skin) : lumbar(level, unit, skin)
}

function discBetween({ levels, unit }: Spine, k: number): Bone {
  const [above, below] = [levels[k]!, levels[k + 1]!]
  const half = (level: Level) => (level.pitch * (1 - level.figures.discShare)) / 2
  const top = add(above.centre, scale(above.axes[1], -half(above)))
  const bottom = add(below.centre, scale(below.axes[1], half(below)))
  const gap = subtract(top, bottom)
  const up = normalise(add(above.axes[1], below.axes[1]))
  const axes: Axes = [[1, 0, 0], up, [0, -up[2], up[1]]]
  const mean = (key: 'width' | 'depth') => ((above.figures[key] + below.figures[key]) / 2) * unit
  const tilt = above.axes[1][2] - below.axes[1][2]
  const shape = drum(
    scale(add(top, bottom), 0.5),
    {
      width: mean('width') * 0.97,
      depth: mean('depth') * 0.97,
      height: Math.max(Math.hypot(...gap) - 0.0004, 0.0015),
      waist: -0.03,
      dish: -0.0004,
      rim: 0.0008,
      wedge: Math.max(-0.002, Math.min(0.002, -tilt * 0.008)),
    },
    axes,
  )
  return { id: `disc-${above.id}-${below.id}`, half: 'midline', kind: 'disc', shape, cell: 0.0014 }
}
