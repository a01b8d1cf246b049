import type { Vec3 } from '../../../src/body/frame'
import { add, directionTo, normalise, scale, subtract } from '../../shared/vectors'
import type { Bone, BoneSite } from '../boneSite'
import { blend, carve, halfSpace, type Shape, symmetric, within } from '../field'
import { sheet } from '../sheet'
import { ellipsoid } from '../solids'
import { from, type Row, rowsOf, TOP } from '../spine/sacralRows'
import { type Spine, spineOf } from '../spine/spine'
import { facing } from '../spine/vertebraParts'
import { onCurve } from '../spline'
import { tube } from '../tube'

/** Of S1–S5, millimetres: half the body's breadth and depth, and how wide and thick the wing is. */
const BODY = [
  [26, 15.5],
  [20, 12],
  [17, 8.5],
  [14.5, 6.5],
  [11, 4.6],
] as const
/** Half the breadth of the whole bone, how far its edge lies behind the bodies, its thickness. */
const EDGE = [
  [54, -9, 25],
  [51, -9, 23],
  [40, -7, 15],
  [31, -4, 10],
  [19, -2, 8],
] as const
/** From the middle to the four holes, in front; and their radius there. */
const HOLES = [
  [24, 6.2],
  [20.5, 5.8],
  [18, 5],
  [15.5, 4.4],
] as const
/** Depth of the crest under its skin landmarks, metres. */
const CREST_DEPTH = 0.0045

export function sacrum(site: BoneSite): Bone[] {
  const spine = spineOf(site)
  const rows = rowsOf(spine)
  const shape = within(sacrumShape(site, spine, rows), site.inset(0.0035), 0.002)
  return [
    { id: 'sacrum', half: 'midline', shape, cell: 0.0012 },
    { id: 'coccyx', half: 'midline', shape: coccyx(site, spine, rows), cell: 0.001 },
  ]
}

function sacrumShape(site: BoneSite, spine: Spine, rows: readonly Row[]): Shape {
  const mm = spine.unit
  const at = (k: number, x: number, y: number, z: number) => from(rows[k]!, x * mm, y * mm, z * mm)
  const [first] = rows as [Row]
  const bodies = tube(
    [at(0, 0, 18, 2), ...rows.map(({ centre }) => centre), at(4, 0, -7, 0)],
    [BODY[0], ...BODY, [8, 3.4] as const].map(([a, d]) => [a * mm, d * mm] as const),
    rows[1]!.ahead,
  )
  const wing = sheet(
    rows.map((_, k) => {
      const [edge, behind] = EDGE[k]!
      const lift = k === 0 ? 4 : 0
      return [0.1, 0.45, 0.75, 1].map((share) =>
        at(
          k,
          edge * share - EDGE[k]![2] * share * 0.34,
          lift * share * share,
          behind * share * share - (k === 0 ? 1 : 2),
        ),
      )
    }),
    (u, v) => {
      const row = u * (rows.length - 1)
      const k = Math.min(Math.floor(row), rows.length - 2)
      const edge = EDGE[k]![2] + (EDGE[k + 1]![2] - EDGE[k]![2]) * (row - k)
      const body = BODY[k]![1] + (BODY[k + 1]![1] - BODY[k]![1]) * (row - k)
      return (body * 1.5 + (edge - body * 1.5) * v) * mm
    },
  )
  // The roof over the canal, from the crest to the rows of little knobs beside it.
  const crest = ['s1-crest', 's2-crest', 's3-crest', 's4-crest'].map((id) =>
    site.under(id, CREST_DEPTH),
  )
  const roof = sheet(
    crest.map((top, k) => {
      const { centre } = rows[k]!
      const ahead = normalise(subtract(centre, top))
      const out = (x: number, deep: number): Vec3 =>
        add(add(top, [x * mm, 0, 0]), scale(ahead, deep * mm))
      return [out(0, 5.5), out(9, 8), out(18 - k, 11 - k), out(33 - 3.5 * k, 17 - 2.5 * k)]
    }),
    (u, v) => (6.4 - 1.6 * u + 1.5 * v) * mm,
  )
  const knobs = crest.slice(0, 4).map((top, k) =>
    ellipsoid(
      add(top, scale(rows[k]!.up, 0.5 * mm)),
      [
        [2.8, 7.5, 5],
        [3, 8, 6],
        [3, 7, 5.5],
        [2.6, 5.5, 4],
      ][k]!.map((r) => r * mm) as unknown as Vec3,
      facing(subtract(top, rows[k]!.centre)),
    ),
  )
  const ridge = tube(
    crest.map((top, k) => add(top, scale(directionTo(top, rows[k]!.centre), 3.4 * mm))),
    [2.4 * mm, 2.4 * mm, 2.2 * mm, 2 * mm],
  )
  const sideKnobs = crest
    .slice(0, 3)
    .map((top, k) =>
      ellipsoid(
        add(add(top, [(32 - 4 * k) * mm, -7 * mm, 0]), scale(rows[k]!.ahead, (9 - k) * mm)),
        [4.4 * mm, 5.5 * mm, 4.4 * mm],
      ),
    )
  const horns = tube(
    [
      add(site.under('sacral-hiatus', 0.007), [7 * mm, 6 * mm, 3 * mm]),
      add(site.under('sacral-hiatus', 0.007), [7.5 * mm, -4 * mm, 2 * mm]),
    ],
    [2.6 * mm, 2.2 * mm],
  )
  const solid = blend(
    6 * mm,
    bodies,
    wing,
    blend(2.5 * mm, roof, ridge, ...knobs, ...sideKnobs, horns),
    articular(spine, first, mm),
  )
  const ridges = [0, 1, 2, 3].map((k) => {
    const share = k + 0.5
    const [a, d] = [BODY[k]![0] * 0.6, BODY[k]![1] * 0.5 + BODY[k + 1]![1] * 0.5]
    const middle = onCurve(
      rows.map(({ centre }) => centre),
      share,
    )
    const ahead = normalise(add(rows[k]!.ahead, rows[k + 1]!.ahead))
    return tube(
      [
        add(add(middle, scale(ahead, (d - 0.6) * mm)), [-a * mm, 0, 0]),
        add(middle, scale(ahead, (d - 0.2) * mm)),
        add(add(middle, scale(ahead, (d - 0.6) * mm)), [a * mm, 0, 0]),
      ],
      [0.9 * mm, 1 * mm, 0.9 * mm],
    )
  })
  const whole = carve(
    1.5 * mm,
    blend(4.5 * mm, solid, ...ridges),
    canal(site, spine, rows, crest),
    ...holes(site, rows, mm),
    auricle(rows, mm),
  )
  const top = add(first.centre, scale(first.up, TOP * mm))
  return symmetric(within(whole, topOf(top, first, mm), 2 * mm))
}

/** The plate on which the last disc lies; the wings rise past it, sloping backwards. */
function topOf(top: Vec3, { up, ahead }: Row, mm: number) {
  const plate = halfSpace(top, normalise(add(up, scale(ahead, 0.06))))
  const front = halfSpace(top, up)
  return (x: number, y: number, z: number) => {
    const beside = Math.max(0, Math.abs(x) - 24 * mm)
    const behind = Math.max(0, -(y - top[1]) * ahead[1] - (z - top[2]) * ahead[2] - 15 * mm)
    return Math.min(plate(x, y, z), front(x, y, z)) - Math.min(beside * 0.35, 6 * mm) - behind * 3
  }
}

/** Upper processes, which hold those of L5 between them. */
function articular({ levels, unit }: Spine, first: Row, mm: number): Shape {
  const last = levels.at(-1)!
  const { depth, canal: room } = last.figures
  const local = (x: number, y: number, z: number): Vec3 =>
    add(
      add(add(last.centre, [x * unit, 0, 0]), scale(last.axes[1], y * unit)),
      scale(last.axes[2], z * unit),
    )
  const back = -depth / 2 - room[1]!
  return tube(
    [
      local(27, -14, back + 1),
      local(27, -24, back),
      add(first.centre, [25 * mm, 4 * mm, -22 * mm]),
    ],
    [
      [3 * mm, 6 * mm],
      [4.6 * mm, 8 * mm],
      [9 * mm, 10 * mm],
    ],
    [-0.6, 0, -1],
  )
}

function canal(
  site: BoneSite,
  { levels }: Spine,
  rows: readonly Row[],
  crest: readonly Vec3[],
): Shape {
  const mm = 0.001
  const behind = rows.slice(0, 4).map(({ centre, ahead }, k) => {
    const wall = add(centre, scale(ahead, -(BODY[k]![1] + 4.5 - k) * mm))
    const roof = add(crest[k]!, scale(ahead, (7 - k) * mm))
    return scale(add(scale(wall, 2), roof), 1 / 3)
  })
  const above = add(behind[0]!, scale(directionTo(rows[0]!.centre, levels.at(-1)!.centre), 0.03))
  return tube(
    [above, ...behind, site.under('sacral-hiatus', 0.006), site.under('sacral-hiatus', -0.006)],
    [
      [14 * mm, 7.5 * mm],
      [13 * mm, 6.5 * mm],
      [10 * mm, 4.6 * mm],
      [8 * mm, 3.4 * mm],
      [5.5 * mm, 2.6 * mm],
      [4.6 * mm, 2.4 * mm],
      [4.6 * mm, 4 * mm],
    ],
    rows[1]!.ahead,
  )
}

/** From the pelvic side, wide, to the back, where their landmarks lie. */
function holes(site: BoneSite, rows: readonly Row[], mm: number): Shape[] {
  return HOLES.map(([x, radius], k) => {
    const [one, two] = [rows[k]!, rows[k + 1]!]
    const between = scale(add(one.centre, two.centre), 0.5)
    const front = add(add(between, [x * mm, 0, 0]), scale(one.ahead, 3 * mm))
    const mouth = add(add(between, [(x + 7) * mm, 0, 0]), scale(one.ahead, 22 * mm))
    const landmark = site.landmark(`sacral-foramen-${k + 1}`).position
    const level = site.under(`sacral-foramen-${k + 1}`, 0.01)
    const back: Vec3 = [Math.min(landmark[0], x * mm), level[1], level[2]]
    const end = add(back, scale(directionTo(front, back), 0.02))
    return tube([mouth, front, back, end], [radius * 1.35 * mm, radius * mm, 3 * mm, 3.4 * mm])
  })
}

/** The joint surface on the side, a shallow bent field. */
function auricle(rows: readonly Row[], mm: number): Shape {
  const side = (k: number, y: number, z: number) =>
    from(rows[k]!, (EDGE[k]![0] + 3.6) * mm, y * mm, (EDGE[k]![1] + z) * mm)
  return tube(
    [side(0, 4, 4), side(0, -8, 0), side(1, -2, -3), side(1, -12, -6)],
    [
      [5 * mm, 7 * mm],
      [5 * mm, 8 * mm],
      [5 * mm, 7 * mm],
      [4 * mm, 5 * mm],
    ],
    rows[0]!.ahead,
  )
}

/** Four pieces that dwindle, bent forwards. */
function coccyx(site: BoneSite, { unit: mm }: Spine, rows: readonly Row[]): Shape {
  const last = rows.at(-1)!
  const base = from(last, 0, -12.6 * mm, 0.5 * mm)
  const tip = site.under('coccyx-tip', 0.007)
  const course = [base, add(scale(add(base, tip), 0.5), [0, 0, -2 * mm]), tip]
  const on = (share: number) => onCurve(course, share * 2)
  // Half breadth and half depth: four pieces with a waist after each.
  const pieces = [
    [0.06, 9.5, 4.6],
    [0.2, 8.6, 4.4],
    [0.29, 5.6, 3.4],
    [0.4, 7, 4],
    [0.53, 4.4, 3],
    [0.63, 5.4, 3.6],
    [0.76, 3.5, 2.7],
    [0.86, 4.1, 3.2],
    [0.96, 2.8, 2.6],
  ] as const
  const chain = tube(
    pieces.map(([share]) => on(share)),
    pieces.map(([, half, deep]) => [half * mm, deep * mm]),
    last.ahead,
  )
  const arms = tube(
    [add(on(0.06), [4 * mm, 0, 0]), add(on(0.03), [12 * mm, 1 * mm, 0])],
    [3.4 * mm, 2.2 * mm],
  )
  const horns = tube(
    [add(on(0.08), [6 * mm, 0, -2 * mm]), add(on(0), [7 * mm, 5 * mm, -4.5 * mm])],
    [2 * mm, 1.5 * mm],
  )
  const whole = blend(1.6 * mm, chain, arms, horns)
  return symmetric(within(whole, site.inset(0.004), 0.001))
}
