import { type PointerEvent, type RefObject, useState } from 'react'

export interface DragOrder {
  /** The row that is being dragged and the place it would fall on. */
  readonly dragged: { readonly from: number; readonly to: number } | undefined
  /** For the handle of each row. */
  handle(at: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(): void
    onPointerCancel(): void
  }
}

/** Lets rows of a list be dragged to another place, with mouse, pen or finger. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  drop: (from: number, to: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<{ from: number; to: number }>()
  const placeOf = (y: number): number => {
    const rows = [...(list.current?.children ?? [])]
    const below = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect()
      return y < top + height
    })
    return below === -1 ? rows.length - 1 : below
  }
  return {
    dragged,
    handle: (at) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged({ from: at, to: at })
      },
      onPointerMove: (event) => {
        if (dragged) setDragged({ from: dragged.from, to: placeOf(event.clientY) })
      },
      onPointerUp: () => {
        if (dragged && dragged.to !== dragged.from) drop(dragged.from, dragged.to)
        setDragged(undefined)
      },
      onPointerCancel: () => setDragged(undefined),
    }),
  }
}
