/** A label that wants to stand beside a marker. CSS pixels, y down. */
export interface LabelWish {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Higher is placed first. */
  readonly weight: number
}

export interface PlacedLabel {
  readonly id: string
  readonly left: number
  readonly top: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Gap between marker and label, and room kept round a marker. */
const GAP = 10
const MARKER = 6

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Puts each label right, left, above or below its marker so that none overlaps another label or
 * a marker or leaves the picture; a label that finds no room is left out.
 *
 * @param markers the middles of all markers, the labelled ones among them
 */
export function layOutLabels(
  wishes: readonly LabelWish[],
  markers: readonly { readonly x: number; readonly y: number }[],
  { width, height }: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const taken: Box[] = markers.map(({ x, y }) => ({
    left: x - MARKER,
    right: x + MARKER,
    top: y - MARKER,
    bottom: y + MARKER,
  }))
  const placed: PlacedLabel[] = []
  for (const wish of wishes.toSorted((a, b) => b.weight - a.weight)) {
    const spot = spotsFor(wish).find(
      (box) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height &&
        !taken.some((other) => overlaps(box, other)),
    )
    if (!spot) continue
    taken.push(spot)
    placed.push({ id: wish.id, left: spot.left, top: spot.top })
  }
  return placed
}

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
