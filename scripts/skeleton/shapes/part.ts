import { distanceToBox, type Shape, smoothMax } from '../field'

/**
 * Neighbours that fit each other: each gives way to those before it, so that the earlier keep their
 * form and the later are hollowed to it.
 *
 * @param gap between two of them, metres
 * @param round how far the edges of the cuts are rounded, metres
 */
export function parted(gap: number, round: number, shapes: readonly Shape[]): Shape[] {
  return shapes.map(({ field, box }, index) => {
    const before = shapes.slice(0, index).filter((other) => touches(other, box, gap))
    return {
      box,
      field(x, y, z) {
        let left = field(x, y, z)
        // Outside it stays outside.
        if (left > round) return left
        for (const other of before)
          if (distanceToBox(other.box, x, y, z) < gap + round - left)
            left = smoothMax(left, gap - other.field(x, y, z), round)
        return left
      },
    }
  })
}

const touches = ({ box }: Shape, other: Shape['box'], gap: number): boolean =>
  [0, 1, 2].every(
    (axis) => box.min[axis]! - gap < other.max[axis]! && box.max[axis]! + gap > other.min[axis]!,
  )
