import { type BufferGeometry, Color, MathUtils } from 'three'
import { TOOLS } from '../../tokens'
import { buildLoft, type Section } from './loft'

/** Shape of a thumb or finger. Metres and degrees. */
export interface DigitSize {
  readonly length: number
  /** Half the width and half the height at the pad. */
  readonly width: number
  readonly height: number
  /** Distance of the last joint from the tip. */
  readonly joint: number
  /** Angles at which the tip and the part behind the joint rise from the skin. */
  readonly tilt: number
  readonly bend: number
}

export const THUMB: DigitSize = {
  length: 0.085,
  width: 0.0105,
  height: 0.0078,
  joint: 0.032,
  tilt: 30,
  bend: 52,
}
export const FINGER: DigitSize = {
  length: 0.085,
  width: 0.008,
  height: 0.0066,
  joint: 0.025,
  tilt: 24,
  bend: 44,
}

export const SKIN = new Color(TOOLS.skin)
const NAIL = new Color(TOOLS.nail)
const CREASE = new Color(TOOLS.crease)

/** Builds a thumb or finger: its pad faces down at the origin; it extends towards +X and up. */
export function buildDigit(size: DigitSize, fades = true): BufferGeometry {
  const { length, joint } = size
  const path = digitPath(size)
  /** 1 on the nail, 0 around it, with a soft edge. */
  const nail = (share: number, up: number, across: number) => {
    const s = share * length
    if (up < 0) return 0
    const root = joint * (0.54 - 0.2 * across * across)
    const lengthwise =
      MathUtils.smoothstep(s, 0.002, 0.0032) * (1 - MathUtils.smoothstep(s, root - 0.0018, root))
    return lengthwise * (1 - MathUtils.smoothstep(Math.abs(across), 0.6, 0.72))
  }
  const crease = (s: number) =>
    Math.exp(-(((s - joint) / 0.0011) ** 2)) + Math.exp(-(((s - joint - 0.003) / 0.0009) ** 2))
  const geometry = buildLoft({
    section: (share) => path(share * length),
    relief: (share, up, across) => {
      const s = share * length
      return nail(share, up, across) * 0.0004 - (up > 0 ? crease(s) * 0.00025 : 0)
    },
    colour: (share, up, across) =>
      SKIN.clone()
        .lerp(CREASE, up > 0 ? Math.min(crease(share * length), 1) * 0.35 : 0)
        .lerp(NAIL, nail(share, up, across)),
    cover: (share) => (fades ? 1 - MathUtils.smoothstep(share, 0.62, 0.98) : 1),
  })
  return restOnOrigin(geometry)
}

/** Returns the section of a digit by the distance from the tip, metres. */
function digitPath({ length, width, height, joint, tilt, bend }: DigitSize) {
  const STEPS = 240
  const places: [number, number][] = [[0, 0]]
  for (let step = 1; step <= STEPS; step++) {
    const s = (step / STEPS) * length
    const rise =
      ((tilt + (bend - tilt) * MathUtils.smoothstep(s, joint * 0.75, joint * 1.35)) * Math.PI) / 180
    const [x, y] = places[step - 1]!
    places.push([x + (Math.cos(rise) * length) / STEPS, y + (Math.sin(rise) * length) / STEPS])
  }
  return (s: number): Section => {
    const [x, y] = places[Math.min(Math.round((s / length) * STEPS), STEPS)]!
    const round = Math.sqrt(Math.max(1 - (1 - Math.min(s / (width * 1.15), 1)) ** 2, 0))
    // Fuller at the pad and at the joint, narrower between them.
    const pad = Math.exp(-(((s - joint * 0.42) / (joint * 0.36)) ** 2))
    const knuckle = Math.exp(-(((s - joint) / (joint * 0.3)) ** 2))
    const girth = 0.9 + 0.1 * pad + 0.05 * knuckle
    return { x, y, width: width * girth * round, height: height * (girth + 0.06 * pad) * round }
  }
}

/** Moves the lowest vertex to the origin, in X and Y. */
export function restOnOrigin(geometry: BufferGeometry): BufferGeometry {
  const position = geometry.getAttribute('position')
  let lowest = 0
  for (let vertex = 1; vertex < position.count; vertex++)
    if (position.getY(vertex) < position.getY(lowest)) lowest = vertex
  return geometry.translate(-position.getX(lowest), -position.getY(lowest), 0)
}
