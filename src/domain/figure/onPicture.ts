/** A click on a picture: CSS pixels from its top left corner, and the size of its place. */
export interface PictureTap {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Left edge, top edge, width and height of what a picture shows; y grows downwards. */
export interface Shown {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What was clicked on a picture that is in the middle of its place, as large as fits into it. */
export function onPicture(tap: PictureTap, shown: Shown): [x: number, y: number] {
  const scale = Math.max(shown.width / tap.width, shown.height / tap.height)
  return [
    shown.x + shown.width / 2 + (tap.x - tap.width / 2) * scale,
    shown.y + shown.height / 2 + (tap.y - tap.height / 2) * scale,
  ]
}
