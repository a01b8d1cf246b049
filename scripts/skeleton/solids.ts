import type { Vec3 } from '../../src/body/frame'
import { type Axes, BODY_AXES, placed, type Shape, smoothMax, smoothMin } from './field'
import { ellipsoidDistance } from './tube'

const aroundOrigin = ([x, y, z]: Vec3) => ({ min: [-x, -y, -z], max: [x, y, z] }) as const

export function ellipsoid(centre: Vec3, radii: Vec3, axes: Axes = BODY_AXES): Shape {
  const [rx, ry, rz] = radii
  const field = (x: number, y: number, z: number) => ellipsoidDistance(x, y, z, rx, ry, rz)
  return placed({ field, box: aroundOrigin(radii) }, centre, axes)
}

/** @param half half of its size along each axis, with the rounding of its edges, metres */
export function roundedBox(centre: Vec3, half: Vec3, round: number, axes: Axes = BODY_AXES): Shape {
  const [hx, hy, hz] = half
  const field = (x: number, y: number, z: number) => {
    const dx = Math.abs(x) - hx + round
    const dy = Math.abs(y) - hy + round
    const dz = Math.abs(z) - hz + round
    const outside = Math.hypot(Math.max(dx, 0), Math.max(dy, 0), Math.max(dz, 0))
    return outside + Math.min(Math.max(dx, dy, dz), 0) - round
  }
  return placed({ field, box: aroundOrigin(half) }, centre, axes)
}

export interface DrumSize {
  /** Across (local x), axis to axis along local y, and front to back (local z), metres. */
  readonly width: number
  readonly height: number
  readonly depth: number
  /** By what share of its radius the drum is narrower at half height. */
  readonly waist?: number
  /** How far the back is hollowed, as a share of the depth. */
  readonly notch?: number
  /** How deep the end plates are hollowed, metres. */
  readonly dish?: number
  /** How far the front is higher (positive) or lower than the back, metres. */
  readonly wedge?: number
  /** Rounding of the rim, metres. */
  readonly rim?: number
}

/** The body of a vertebra: y is its axis and +z its front. */
export function drum(centre: Vec3, size: DrumSize, axes: Axes = BODY_AXES): Shape {
  const { width, height, depth, waist = 0.1, notch = 0.08 } = size
  const { dish = 0.001, wedge = 0, rim = 0.0015 } = size
  const [rx, rz] = [width / 2, depth / 2]
  const field = (x: number, y: number, z: number) => {
    const half = (height + wedge * (z / rz)) / 2
    const up = Math.min(Math.abs(y) / half, 1)
    const girth = 1 - waist * (1 - up * up)
    // The widest section lies somewhat behind the middle.
    const a = x / girth
    const b = (z + 0.12 * rz) / girth
    const side = ellipsoidDistance(a, b, 0, rx, b > 0 ? rz * 1.12 : rz * 0.88, 1) * girth
    const bay = rz * girth * (0.88 - 2 * notch)
    const dx = x / (0.55 * rx)
    const hollow = smoothMin(-(z + 0.12 * rz) - bay - 2 * notch * rz * dx * dx, 0.02, 0.004)
    const inRadius = Math.min((x / rx) ** 2 + (z / rz) ** 2, 1)
    const cap = Math.abs(y) - half + dish * (1 - inRadius)
    return smoothMax(smoothMax(side, hollow, 0.003), cap, 2 * rim)
  }
  const high = (height + Math.abs(wedge)) / 2
  return placed({ field, box: aroundOrigin([rx, high, rz * 1.05]) }, centre, axes)
}
