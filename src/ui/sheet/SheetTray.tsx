import sheetMessages from 'virtual:messages/sheet'
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { sideFor } from '../../domain/points/sides'
import { SHEET_SIDES, type SheetItem } from '../../domain/sheet/sheet'
import { useMessages } from '../../messages/messages'
import { usePointed } from '../../state/pointed'
import { sheetActions } from '../../state/sheetActions'
import { sheetNow, useSheets } from '../../state/sheets'
import { useAtlas } from '../atlasContext'
import { RouteLink } from '../kit/RouteLink'
import { PointName } from '../point/PointName'
import styles from './SheetTray.module.css'

/** Lists the chosen points in order: drag, move by key or button, choose the side, remove. */
export function SheetTray({ items }: { items: readonly SheetItem[] }) {
  const t = useMessages(sheetMessages)
  const atlas = useAtlas()
  const { move, chooseSide, remove } = sheetActions
  const all = useSheets((state) => sheetNow(state).items)
  const list = useRef<HTMLOListElement>(null)
  const [said, say] = useState('')
  const point = usePointed((state) => state.point)
  useEffect(() => () => point(undefined), [point])

  // The sheet also contains the points that are left out: `move` takes an index among all.
  const moveTo = (code: string, to: number) => {
    const target = items[Math.min(Math.max(to, 0), items.length - 1)]
    if (!target || target.code === code) return
    move(
      code,
      all.findIndex((item) => item.code === target.code),
    )
    say(t.nowAt({ code, place: items.indexOf(target) + 1, all: items.length }))
  }
  const drag = useDragOrder(list, (from, to) => moveTo(items[from]?.code ?? '', to))
  const onKey = (event: KeyboardEvent, code: string, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    moveTo(code, at + step)
  }

  return (
    <>
      <ol ref={list} className={styles.tray} aria-label={t.chosen}>
        {items.map(({ code, side }, at) => {
          const known = atlas.point(code)
          if (!known) return null
          return (
            <li
              key={code}
              className={styles.row}
              data-dragged={drag.dragged?.from === at}
              data-target={
                drag.dragged && drag.dragged.to === at && drag.dragged.from !== at
                  ? drag.dragged.from < at
                    ? 'below'
                    : 'above'
                  : undefined
              }
              onPointerEnter={() => point(code)}
              onPointerLeave={() => point(undefined)}
              onFocus={() => point(code)}
              onBlur={() => point(undefined)}
            >
              <button
                type="button"
                className={styles.handle}
                aria-label={t.handle({ code, place: at + 1, all: items.length })}
                onKeyDown={(event) => onKey(event, code, at)}
                {...drag.handle(at)}
              >
                <span aria-hidden="true">⠿</span>
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
              </button>
              <RouteLink
                route={{ kind: 'point', code, side: sideFor(known.laterality) }}
                className={styles.link}
              >
                <strong translate="no">{code}</strong> <PointName point={known} />
              </RouteLink>
              {known.laterality === 'midline' ? (
                <span className={styles.midline}>{t.midline}</span>
              ) : (
                <select
                  className={styles.side}
                  aria-label={t.sideOf({ code })}
                  value={side}
                  onChange={(event) => {
                    const chosen = SHEET_SIDES.find((each) => each === event.target.value)
                    if (chosen) chooseSide(code, chosen)
                  }}
                >
                  {SHEET_SIDES.map((each) => (
                    <option key={each} value={each}>
                      {t[each]}
                    </option>
                  ))}
                </select>
              )}
              <span className={styles.buttons}>
                <button
                  type="button"
                  aria-label={t.moveUp({ code })}
                  disabled={at === 0}
                  onClick={() => moveTo(code, at - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={t.moveDown({ code })}
                  disabled={at === items.length - 1}
                  onClick={() => moveTo(code, at + 1)}
                >
                  ↓
                </button>
                <button type="button" aria-label={t.remove({ code })} onClick={() => remove(code)}>
                  ✕
                </button>
              </span>
            </li>
          )
        })}
      </ol>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  )
}

interface DragOrder {
  /** Index of the dragged row, and the index at which it would drop. */
  readonly dragged: { readonly from: number; readonly to: number } | undefined
  /** Returns the event handlers for the handle of a row. */
  handle(at: number): {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(): void
    onPointerCancel(): void
  }
}

/** Lets the person reorder the rows of a list by mouse, pen or finger. */
function useDragOrder(
  list: RefObject<HTMLElement | null>,
  drop: (from: number, to: number) => void,
): DragOrder {
  const [dragged, setDragged] = useState<{ from: number; to: number }>()
  const rowAt = (y: number): number => {
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
        if (dragged) setDragged({ from: dragged.from, to: rowAt(event.clientY) })
      },
      onPointerUp: () => {
        if (dragged && dragged.to !== dragged.from) drop(dragged.from, dragged.to)
        setDragged(undefined)
      },
      onPointerCancel: () => setDragged(undefined),
    }),
  }
}
