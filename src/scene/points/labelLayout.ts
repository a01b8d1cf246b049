/** A label to lay out beside a marker, whose centre is x, y. CSS pixels, y down. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Labels with a higher weight are laid out first. */
  readonly weight: number
}

export interface PlacedLabel {
  readonly id: string
  readonly left: number
  readonly top: number
}

/** CSS pixels from the top left corner of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The centre of a marker, and its importance among the others. */
export type Marker = Pick<LabelWish, 'x' | 'y' | 'weight'>

/** Gap between the centre of a marker and its label, and half the size of a marker. */
const GAP = 10
const MARKER = 6

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Lays each label out beside its marker, so that it overlaps no other label and stays in the
 * picture. It avoids all markers or, if that is impossible, those of at least its own weight. A
 * label without room is omitted.
 *
 * @param markers all markers, including those with labels
 * @param covered parts of the picture that something else covers
 */
export function layOutLabels(
  wishes: readonly LabelWish[],
  markers: readonly Marker[],
  { width, height }: { readonly width: number; readonly height: number },
  covered: readonly Box[] = [],
): PlacedLabel[] {
  const labels = [...covered]
  const placed: PlacedLabel[] = []
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const free = spotsFor(wish).filter(
      (box) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height &&
        !labels.some((other) => overlaps(box, other)),
    )
    const offMarkers = (weight: number) =>
      free.find((box) => !markers.some((m) => m.weight >= weight && overlaps(box, boxOf(m))))
    const spot = offMarkers(Number.NEGATIVE_INFINITY) ?? offMarkers(wish.weight)
    if (!spot) continue
    labels.push(spot)
    placed.push({ id: wish.id, left: spot.left, top: spot.top })
  }
  return placed
}

const boxOf = ({ x, y }: Marker): Box => ({
  left: x - MARKER,
  right: x + MARKER,
  top: y - MARKER,
  bottom: y + MARKER,
})

function spotsFor({ x, y, width, height }: LabelWish): Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  return [
    at(x + GAP, y - height / 2),
    at(x - GAP - width, y - height / 2),
    at(x - width / 2, y - GAP - height),
    at(x - width / 2, y + GAP),
    at(x + GAP * 0.7, y - height - 3),
    at(x - GAP * 0.7 - width, y - height - 3),
    at(x + GAP * 0.7, y + 3),
    at(x - GAP * 0.7 - width, y + 3),
  ]
}
