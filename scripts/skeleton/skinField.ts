import { Vector3 } from 'three'
import type { Skin } from '../../src/placement/skin'
import type { Field } from './field'

/** Size of the cells in which the distance is stored, metres. */
const CELL = 0.003
/** A grid around any body, cells: the left half and a little of the right. */
const SIZE = { x: 260, y: 620, z: 180 }
const ORIGIN = { x: -2 * CELL, y: -4 * CELL, z: -0.24 }

/** Distance to the skin, symmetric; worked out where it is asked for. */
export function buildSkinField(skin: Skin): Field {
  const stored = new Float32Array(SIZE.x * SIZE.y * SIZE.z).fill(Number.NaN)
  const at = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }

  function exact(x: number, y: number, z: number): number {
    skin.bvh.closestPointToPoint(at.set(x, y, z), hit)
    const { normal } = skin.closest(at)
    return hit.distance * (normal.dot(at.sub(hit.point)) > 0 ? 1 : -1)
  }
  function corner(i: number, j: number, k: number): number {
    const index = (k * SIZE.y + j) * SIZE.x + i
    const known = stored[index]!
    if (!Number.isNaN(known)) return known
    const value = exact(ORIGIN.x + i * CELL, ORIGIN.y + j * CELL, ORIGIN.z + k * CELL)
    stored[index] = value
    return value
  }

  return (x, y, z) => {
    const [u, v, w] = [
      (Math.abs(x) - ORIGIN.x) / CELL,
      (y - ORIGIN.y) / CELL,
      (z - ORIGIN.z) / CELL,
    ]
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)]
    if (i < 0 || j < 0 || k < 0 || i > SIZE.x - 2 || j > SIZE.y - 2 || k > SIZE.z - 2)
      return exact(Math.abs(x), y, z)
    const [s, t, r] = [u - i, v - j, w - k]
    const row = (dj: number, dk: number) =>
      corner(i, j + dj, k + dk) * (1 - s) + corner(i + 1, j + dj, k + dk) * s
    return (
      (row(0, 0) * (1 - t) + row(1, 0) * t) * (1 - r) + (row(0, 1) * (1 - t) + row(1, 1) * t) * r
    )
  }
}
