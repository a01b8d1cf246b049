import type { Landmark, Span } from '../../src/domain/schema/landmark'
import { measureSpan } from '../../src/placement/proportion'
import { pathLength, skinPath } from '../../src/placement/section'
import type { ExportedSpan } from './atlasExport'
import type { PlacedBody } from './placeBody'
import { rounded } from './rounding'

/** The length of a span on each side; the right one is measured between the right landmarks. */
export function exportSpan(
  span: Span,
  landmarks: readonly Landmark[],
  body: PlacedBody,
): ExportedSpan {
  const onRight = (id: string) => {
    const left = body.landmarks.get(id)!
    const { laterality } = landmarks.find((landmark) => landmark.id === id)!
    return laterality === 'midline' ? left : body.opposite(left)
  }
  const right = measureSpan(span, onRight(span.from), onRight(span.to), (from, to) =>
    pathLength(skinPath(body.skin, from, to)),
  )
  return {
    id: span.id,
    cun: span.cun,
    metres: { left: rounded(body.spans.get(span.id)!.length), right: rounded(right.length) },
  }
}
