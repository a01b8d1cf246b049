/** Where the vertebrae of one body stand. */

import trunk from '../../../data/bones/trunk.json'
import type { Vec3 } from '../../../src/body/frame'
import { add, cross, normalise, scale, subtract } from '../../shared/vectors'
import type { BoneSite } from '../boneSite'
import type { Axes } from '../field'

type VertebraFigures = (typeof trunk.vertebrae)[number]

/** Metres. */
export interface Level {
  readonly id: string
  readonly figures: VertebraFigures
  /** Of the vertebral body. */
  readonly centre: Vec3
  /** Left, up along the spine, forwards. */
  readonly axes: Axes
  /** The end of the spinous process: the middle of its bone. */
  readonly tip: Vec3
  /** From the middle of its disc above to the middle of the one below. */
  readonly pitch: number
}

export interface Spine {
  readonly levels: readonly Level[]
  /** The bodies of S1–S5. */
  readonly sacral: readonly Vec3[]
  /** Metres per millimetre of the figures, which are those of an average man. */
  readonly unit: number
}

/** From the tip of T1 to that of L4 on an average man whom the figures describe, millimetres. */
const STANDARD = 405

const HOLLOWS = [...Array(12).keys()]
  .map((k) => `below-t${k + 1}`)
  .concat([1, 2, 3, 4, 5].map((k) => `below-l${k}`))

export function spineOf(site: BoneSite): Spine {
  const skin = skinHeights(site)
  const unit = (skin.get('t1')!.y - skin.get('l4')!.y) / STANDARD
  const inside = (id: string, depth: number) => {
    const { y, z, normal } = skin.get(id)!
    return add([0, y, z], scale(normal, -depth * unit))
  }
  const rows = trunk.vertebrae.map((figures) => {
    const tip = inside(figures.id, figures.tipDepth)
    const centre: Vec3 = [0, tip[1] + figures.drop * unit, tip[2] + figures.reach * unit]
    return { figures, tip, centre }
  })
  const smooth = smoothed(rows.map(({ centre }) => centre))
  const sacral = sacralBodies(site, smooth.at(-1)!, unit)
  const axis = [...smooth, ...sacral]
  const above = add(smooth[0]!, subtract(smooth[0]!, smooth[1]!))
  const levels = rows.map(({ figures, tip }, row): Level => {
    const [before, after] = [axis[row - 1] ?? above, axis[row + 1]!]
    const up = normalise(subtract(before, after))
    const pitch = Math.hypot(...subtract(before, after)) / 2
    const left: Vec3 = [1, 0, 0]
    return {
      id: figures.id,
      figures,
      tip,
      centre: smooth[row]!,
      axes: [left, up, cross(left, up)],
      pitch,
    }
  })
  return { levels, sacral, unit }
}

interface SkinAt {
  readonly y: number
  readonly z: number
  readonly normal: Vec3
}

/** The skin over the spinous tips, which lie midway between the hollows. */
function skinHeights(site: BoneSite): Map<string, SkinAt> {
  const at = (id: string) => site.landmark(id)
  const between = (upper: string, lower: string, share: number): SkinAt => {
    const [a, b] = [at(upper), at(lower)]
    const mix = (p: Vec3, q: Vec3) => add(scale(p, 1 - share), scale(q, share))
    const [, y, z] = mix(a.position, b.position)
    return { y, z, normal: normalise(mix(a.normal, b.normal)) }
  }
  const found = new Map<string, SkinAt>()
  // From the dip above the tip of C2, which the landmark is, to below C7 the neck has six equal steps.
  for (let n = 2; n <= 7; n++)
    found.set(`c${n}`, between('below-c2', 'below-c7', (n - 2 + 0.55) / 6))
  for (const [k, lower] of HOLLOWS.entries())
    found.set(lower.slice('below-'.length), between(HOLLOWS[k - 1] ?? 'below-c7', lower, 0.5))
  return found
}

/** Evens out the curve of the spine; heights stay. */
function smoothed(centres: readonly Vec3[]): Vec3[] {
  let depths = centres.map(([, , z]) => z)
  for (let round = 0; round < 3; round++)
    depths = depths.map((z, k) =>
      k === 0 || k === depths.length - 1 ? z : (depths[k - 1]! + 2 * z + depths[k + 1]!) / 4,
    )
  return centres.map(([x, y], k) => [x, y, depths[k]!])
}

/** From the crest to the middle of a sacral body: millimetres, and degrees below the horizontal. */
const SACRAL_DEPTHS = [
  ['s2-crest', 33, 28],
  ['s3-crest', 24, 33],
  ['s4-crest', 15, 33],
  ['sacral-hiatus', 10, 40],
] as const
/** From L5 to S1: millimetres, and degrees behind the vertical. */
const [LAST_STEP, LAST_TILT] = [38, 34]

function sacralBodies(site: BoneSite, [, y, z]: Vec3, unit: number): Vec3[] {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const first: Vec3 = [
    0,
    y - LAST_STEP * unit * Math.cos(radians(LAST_TILT)),
    z - LAST_STEP * unit * Math.sin(radians(LAST_TILT)),
  ]
  const others = SACRAL_DEPTHS.map(([id, depth, angle]): Vec3 => {
    const crest = site.under(id, 0.0045)
    const [down, forwards] = [Math.sin(radians(angle)), Math.cos(radians(angle))]
    return [0, crest[1] - depth * unit * down, crest[2] + depth * unit * forwards]
  })
  return [first, ...others]
}
