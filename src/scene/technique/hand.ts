import { BufferAttribute, BufferGeometry, Color, MathUtils, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { TOOLS } from '../../tokens'
import { digitsOf } from './handPoses'
import {
  type Chain,
  type Digit,
  FINGERS,
  RADII,
  SIZES,
  type Skeleton,
  THUMB_RADII,
} from './handSkeleton'
import {
  blend,
  coneDistance,
  type MeasuredCone,
  measureCone,
  type Place,
  type RoundCone,
} from './roundCones'
import { type Field, type Grid, meshSurface } from './surface'

const SKIN = new Color(TOOLS.skin)
const PALM = new Color(TOOLS.palm)
const CREASE = new Color(TOOLS.crease)
const KNUCKLE = new Color(TOOLS.knuckle)
const NAIL = new Color(TOOLS.nail)

/** Metres. Within a digit; between a digit and the palm; within the palm; where fingers touch. */
const SOFT = { digit: 0.0025, root: 0.01, palm: 0.013, touch: 0.0012 } as const
/** Groups of cones: the palm, then the first bone of each digit, then the rest of each digit. */
const PALM_GROUP = 0
const DIGITS: readonly Digit[] = ['thumb', ...FINGERS]
const rootGroup = (digit: Digit) => 1 + DIGITS.indexOf(digit) * 2
/** Whether a group of cones belongs to a digit. */
export const isOf = (digit: Digit, group: number): boolean =>
  group === rootGroup(digit) || group === rootGroup(digit) + 1
const GROUPS = 1 + DIGITS.length * 2
/** Metres: a fifth of a fingertip. Each halving takes four times as long to build. */
const CELL = 0.0026

/** Builds a posed hand whose forearm fades away. */
export function buildHand(skeleton: Skeleton): BufferGeometry {
  const field = handField(skeleton)
  const surface = meshSurface(field, gridAround(field.parts))
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(surface.positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(surface.normals), 3))
  geometry.setIndex(surface.triangles)
  geometry.setAttribute('color', paint(geometry, field, surface.near, skeleton))
  const nails = digitsOf(skeleton).map(([digit, chain]) => buildNail(field, digit, chain))
  const hand = mergeGeometries([geometry, ...nails])
  for (const part of [geometry, ...nails]) part.dispose()
  return hand
}

/** The signed distance to the skin of a hand. */
function handField(skeleton: Skeleton): Field<MeasuredCone> {
  const distances = new Float64Array(GROUPS)
  return {
    parts: handCones(skeleton).map(measureCone),
    partDistance: coneDistance,
    distance: (parts, x, y, z) => {
      distances.fill(1)
      for (const part of parts) {
        const soft = part.group === PALM_GROUP ? SOFT.palm : SOFT.digit
        distances[part.group] = blend(distances[part.group]!, coneDistance(part, x, y, z), soft)
      }
      const palm = distances[PALM_GROUP]!
      let skin = palm
      for (let group = 1; group < GROUPS; group += 2) {
        const [root, rest] = [distances[group]!, distances[group + 1]!]
        const digit = Math.min(blend(palm, root, SOFT.root), blend(root, rest, SOFT.digit))
        skin = blend(skin, digit, SOFT.touch)
      }
      return skin
    },
    soft: 0.02,
  }
}

/** The round cones of a posed hand. */
export function handCones(skeleton: Skeleton): RoundCone[] {
  const list: RoundCone[] = []
  const add = (group: number, from: Vector3, to: Vector3, radii: readonly [number, number]) =>
    list.push({ from: from.toArray(), to: to.toArray(), radii, group })
  const { palm, digits, elbow } = skeleton
  const at = (x: number, y: number, z: number) => new Vector3(x, y, z).applyMatrix4(palm)

  for (const finger of FINGERS) {
    const { joints, back } = digits[finger]
    const { girth, knuckle } = SIZES[finger]
    const [a, b, c, d] = RADII.map((radius) => radius * girth) as [number, number, number, number]
    const group = rootGroup(finger)
    add(group, joints[0], joints[1], [a, b])
    add(group + 1, joints[1], joints[2], [b, c])
    add(group + 1, joints[2], joints[3], [c, d])
    const pad = joints[2]
      .clone()
      .lerp(joints[3], 0.6)
      .addScaledVector(back, -0.0012 * girth)
    add(group + 1, pad, joints[3], [c * 0.92, d])
    add(PALM_GROUP, at(-0.006, 0, knuckle.z * 0.5), joints[0], [0.0135, a])
  }
  const thumb = digits.thumb
  const [base, middle, last, tip] = thumb.joints
  const [a, b, c, d] = THUMB_RADII
  const across = new Vector3()
    .crossVectors(thumb.back, tip.clone().sub(last).normalize())
    .multiplyScalar(0.0024)
  const group = rootGroup('thumb')
  add(PALM_GROUP, base, middle, [a, b])
  add(group, middle, last, [b, c])
  for (const side of [1, -1]) {
    const aside = across.clone().multiplyScalar(side)
    add(group + 1, last, last.clone().add(aside), [c, c * 0.94])
    add(group + 1, last.clone().add(aside), tip.clone().add(aside), [c * 0.9, d])
  }
  const pad = last.clone().lerp(tip, 0.55).addScaledVector(thumb.back, -0.001)
  add(group + 1, pad, tip, [c * 0.86, d])

  // Heel of the thumb, web, heel of the little finger, pads below the knuckles, wrist, forearm.
  add(PALM_GROUP, at(-0.016, -0.009, 0.014), base.clone().lerp(middle, 0.55), [0.0145, 0.0155])
  add(PALM_GROUP, base.clone().lerp(middle, 0.62), at(-0.066, -0.002, 0.022), [0.0085, 0.0085])
  add(PALM_GROUP, at(-0.014, -0.008, -0.02), at(-0.062, -0.006, -0.028), [0.0145, 0.0115])
  add(PALM_GROUP, at(-0.08, -0.005, 0.022), at(-0.07, -0.006, -0.022), [0.0115, 0.0105])
  for (const [side, wrist] of [
    [1, 0.0165],
    [-1, 0.0155],
  ] as const) {
    const joint = at(0, -0.001, 0.0115 * side)
    const aside = at(0, 0, 0.018 * side).sub(at(0, 0, 0))
    add(PALM_GROUP, joint, elbow.clone().add(aside), [wrist, 0.025])
    add(PALM_GROUP, joint, at(-0.03, 0, 0.013 * side), [wrist, 0.014])
  }
  return list
}

/** The grid that holds all cones. */
function gridAround(parts: readonly MeasuredCone[]): Grid {
  const low = [0, 1, 2].map((axis) =>
    Math.min(
      ...parts.flatMap(({ from, to, radii }) => [from[axis]! - radii[0], to[axis]! - radii[1]]),
    ),
  )
  const high = [0, 1, 2].map((axis) =>
    Math.max(
      ...parts.flatMap(({ from, to, radii }) => [from[axis]! + radii[0], to[axis]! + radii[1]]),
    ),
  )
  return {
    origin: low.map((value) => value - 3 * CELL) as unknown as Place,
    cell: CELL,
    nodes: low.map(
      (value, axis) => Math.ceil((high[axis]! - value) / CELL) + 7,
    ) as unknown as Place,
  }
}

/** Colour and opacity per vertex: darker where the hand shades itself, lighter on the palm. */
function paint(
  geometry: BufferGeometry,
  { distance }: Field<MeasuredCone>,
  near: readonly (readonly MeasuredCone[])[],
  { palm, elbow, digits }: Skeleton,
): BufferAttribute {
  const positions = geometry.getAttribute('position')
  const normals = geometry.getAttribute('normal')
  const wrist = new Vector3().setFromMatrixPosition(palm)
  const forearm = elbow.clone().sub(wrist)
  const length = forearm.length()
  forearm.normalize()
  const joints = FINGERS.flatMap((finger) => digits[finger].joints.slice(0, 3))
  const colours = new Float32Array(positions.count * 4)
  const [place, normal, tone] = [new Vector3(), new Vector3(), new Color()]
  const palmDown = new Vector3(0, -1, 0).transformDirection(palm)
  for (let vertex = 0; vertex < positions.count; vertex++) {
    place.fromBufferAttribute(positions, vertex)
    normal.fromBufferAttribute(normals, vertex)
    const { x, y, z } = place.clone().addScaledVector(normal, SHADED)
    const shade = 1 - MathUtils.clamp(distance(near[vertex]!, x, y, z) / SHADED, 0, 1)
    const knuckle = Math.max(
      ...joints.map((joint) => Math.exp(-((joint.distanceTo(place) / 0.011) ** 4))),
    )
    tone
      .copy(SKIN)
      .lerp(PALM, MathUtils.smoothstep(normal.dot(palmDown), -0.2, 0.9) * 0.6)
      .lerp(KNUCKLE, knuckle * 0.5)
      .lerp(CREASE, shade * 0.9)
    const up = place.sub(wrist).dot(forearm) / length
    colours.set([tone.r, tone.g, tone.b, 1 - MathUtils.smoothstep(up, 0.25, 0.95)], vertex * 4)
  }
  return new BufferAttribute(colours, 4)
}

/** Distance within which the hand shades itself, metres. */
const SHADED = 0.009

/** Builds a nail: a sheet on the back of the tip whose edge is in the skin. */
function buildNail({ distance, parts }: Field<MeasuredCone>, digit: Digit, chain: Chain) {
  const own = parts.filter(({ group }) => group === rootGroup(digit) + 1)
  const [, , last, tip] = chain.joints
  const girth = digit === 'thumb' ? 1.36 : SIZES[digit].girth
  const way = tip.clone().sub(last).normalize()
  const across = new Vector3().crossVectors(way, chain.back)
  const [ROWS, COLUMNS] = [12, 12]
  const positions: number[] = []
  const colours: number[] = []
  const triangles: number[] = []
  for (let row = 0; row <= ROWS; row++)
    for (let column = 0; column <= COLUMNS; column++) {
      const [u, v] = [(row / ROWS) * 2 - 1, (column / COLUMNS) * 2 - 1]
      const angle = v * 0.98 * Math.sqrt(1 - 0.32 * Math.max(u * u * u * -1, 0))
      const out = chain.back
        .clone()
        .multiplyScalar(Math.cos(angle))
        .addScaledVector(across, Math.sin(angle))
      const place = tip
        .clone()
        .addScaledVector(way, (-0.0008 + u * 0.005 - (u < 0 ? 0 : 0.0012 * v * v)) * girth)
      const edge = Math.max(Math.abs(u), Math.abs(v)) ** 8
      let reach = 0
      for (let step = 0; step < 24; step++)
        reach -= distance(own, ...place.clone().addScaledVector(out, reach).toArray())
      place.addScaledVector(out, reach + 0.0004 - 0.0009 * edge)
      positions.push(...place.toArray())
      colours.push(NAIL.r, NAIL.g, NAIL.b, 1)
      if (!row || !column) continue
      const at = row * (COLUMNS + 1) + column
      const [a, b, c, d] = [at, at - 1, at - COLUMNS - 2, at - COLUMNS - 1]
      triangles.push(a, b, c, a, c, d)
    }
  const nail = new BufferGeometry()
  nail.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  nail.setIndex(triangles)
  nail.computeVertexNormals()
  nail.setAttribute('color', new BufferAttribute(Float32Array.from(colours), 4))
  return nail
}
