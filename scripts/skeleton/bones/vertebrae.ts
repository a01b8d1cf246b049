import type { Vec3 } from '../../../src/body/frame'
import { add, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import type { Axes, Field } from '../field'
import { drum } from '../solids'
import { atlas, axisVertebra, cervical } from '../spine/cervical'
import { lumbar } from '../spine/lumbar'
import { type Row, rowsOf, TOP } from '../spine/sacralRows'
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
    ...discs(spine),
  ]
}

function shapeOf(level: Level, unit: number, skin: Field) {
  if (level.id === 'c2') return axisVertebra(level, unit, skin)
  if (level.id.startsWith('c')) return cervical(level, unit, skin)
  return level.id.startsWith('t') ? thoracic(level, unit, skin) : lumbar(level, unit, skin)
}

/** One end of a disc. */
interface Plate {
  readonly id: string
  readonly middle: Vec3
  readonly up: Vec3
  readonly width: number
  readonly depth: number
}

function plateOf({ id, centre, axes, pitch, figures }: Level, side: 1 | -1, unit: number): Plate {
  const half = (pitch * (1 - figures.discShare)) / 2
  const middle = add(centre, scale(axes[1], side * half))
  return { id, middle, up: axes[1], width: figures.width * unit, depth: figures.depth * unit }
}

function discs(spine: Spine): Bone[] {
  const { levels, unit } = spine
  const [first] = rowsOf(spine) as [Row]
  const sacral: Plate = {
    ...plateOf(levels.at(-1)!, 1, unit),
    id: 's1',
    middle: add(first.centre, scale(first.up, TOP * unit)),
    up: first.up,
  }
  const below = [...levels.slice(1).map((level) => plateOf(level, 1, unit)), sacral]
  return levels.map((level, k) => discBetween(plateOf(level, -1, unit), below[k]!))
}

function discBetween(above: Plate, below: Plate): Bone {
  const up = normalise(add(above.up, below.up))
  const gap = dot(subtract(above.middle, below.middle), up)
  const axes: Axes = [[1, 0, 0], up, [0, -up[2], up[1]]]
  const mean = (key: 'width' | 'depth') => (above[key] + below[key]) / 2
  const tilt = below.up[2] - above.up[2]
  const height = Math.max(gap - 0.0004, 0.0015)
  const shape = drum(
    scale(add(above.middle, below.middle), 0.5),
    {
      width: mean('width') * 0.97,
      depth: mean('depth') * 0.97,
      height,
      waist: -0.03,
      dish: -0.0004,
      rim: 0.0008,
      wedge: Math.min(tilt * mean('depth') * 0.5, height * 0.8),
    },
    axes,
  )
  return { id: `disc-${above.id}-${below.id}`, half: 'midline', kind: 'disc', shape, cell: 0.0014 }
}
