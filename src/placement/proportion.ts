import { Vector3 } from 'three'
import { bodyDirections } from '../body/frame'
import type { Span } from '../domain/schema/landmark'
import { PlacementError } from './problem'
import type { SkinPoint } from './skin'

/** A span measured on one body. */
export interface MeasuredSpan {
  readonly id: string
  /** Length of one cun on this span of this body, metres. */
  readonly unit: number
  readonly length: number
  /** Unit vector from the upper (proximal) end to the lower (distal) one. */
  readonly axis: Vector3
  readonly from: Vector3
  readonly measured: Span['measured']
}

/**
 * Measures a span on one body.
 *
 * @param from the landmark at the proximal end, on the body's left or on the midline
 * @param to the landmark at the distal end; unused for a span across the body
 * @param skinLength length over the skin between the two, metres; called only if the span is
 *   measured on the skin
 * @throws PlacementError if the span has no length
 */
export function measureSpan(
  span: Span,
  from: SkinPoint,
  to: SkinPoint,
  skinLength: (from: SkinPoint, to: SkinPoint) => number,
): MeasuredSpan {
  const start = from.position
  const end = span.across ? new Vector3(-start.x, start.y, start.z) : to.position
  const length = lengthOf()
  if (!(length > 0)) throw new PlacementError(`span "${span.id}" has no length`)
  const downwards = new Vector3(...bodyDirections.inferior)
  return {
    id: span.id,
    unit: length / span.cun,
    length,
    axis: span.measured === 'height' ? downwards : end.clone().sub(start).normalize(),
    from: start,
    measured: span.measured,
  }

  function lengthOf(): number {
    switch (span.measured) {
      case 'straight':
        return start.distanceTo(end)
      case 'height':
        return start.y - end.y
      case 'skin':
        return skinLength(from, to)
    }
  }
}
