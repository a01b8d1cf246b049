import type { Vec3 } from '../../../src/body/frame'
import { add, dot, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { type Axes, clearOf, type Field } from '../field'
import { drum } from '../solids'
import { atlas, axisVertebra } from '../spine/cervical'
import { cervical } from '../spine/lowerNeck'
import { lumbar } from '../spine/lumbar'
import { type Row, rowsOf, TOP } from '../spine/sacralRows'
import { type Level, type Spine, spineOf } from '../spine/spine'
import { thoracic } from '../spine/thoracic'

/** No spinous process comes nearer to the skin, metres. */
const TIP_DEPTH = 0.004
/** Between joint surfaces, and between a disc and its vertebrae, metres. */
const FACET_GAP = 0.0008
const DISC_GAP = 0.0001

/** C1–L5 and the discs between them. */
export function vertebrae(site: BoneSite): Bone[] {
  const spine = spineOf(site)
  const skin = site.inset(TIP_DEPTH)
  const { levels, unit } = spine
  const whole = [
    { id: 'c1', shape: atlas(levels[0]!, unit) },
    ...levels.map((level) => ({ id: level.id, shape: shapeOf(level, unit, skin) })),
  ]
  // Joint surfaces follow those of the vertebra below.
  const fitted = whole.map(({ id, shape }, k) => {
    const below = whole[k + 1]
    return { id, shape: below ? clearOf(below.shape, FACET_GAP, shape) : shape }
  })
  return [
    ...fitted.map(({ id, shape }): Bone => {
      const neck = id.startsWith('c')
      return {
        id,
        half: 'midline',
        shape,
        cell: neck ? 0.001 : 0.0012,
        error: neck ? 0.0003 : 0.0004,
      }
    }),
    ...discs(spine, fitted),
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

function discs(spine: Spine, fitted: readonly Pick<Bone, 'id' | 'shape'>[]): Bone[] {
  const { levels, unit } = spine
  const [first] = rowsOf(spine) as [Row]
  const sacral: Plate = {
    ...plateOf(levels.at(-1)!, 1, unit),
    id: 's1',
    middle: add(first.centre, scale(first.up, TOP * unit)),
    up: first.up,
  }
  const below = [...levels.slice(1).map((level) => plateOf(level, 1, unit)), sacral]
  const shapes = new Map(fitted.map(({ id, shape }) => [id, shape]))
  return levels.map((level, k) => {
    const disc = discBetween(plateOf(level, -1, unit), below[k]!)
    const beside = [level.id, below[k]!.id].flatMap((id) => shapes.get(id) ?? [])
    const shape = beside.reduce((left, each) => clearOf(each, DISC_GAP, left), disc.shape)
    return { ...disc, shape }
  })
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
