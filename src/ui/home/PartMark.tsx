import styles from './PartMark.module.css'
import type { PartGroup } from './regionGroups'

/** Width and height of the figure, in units of its own: as wide and high as the page's drawing. */
const FIGURE = { width: 100, height: 191 } as const

/** By group: the part of the figure that is coloured, as x, y, width and height. */
const PARTS: Readonly<Record<PartGroup, readonly [number, number, number, number]>> = {
  head: [34, 0, 32, 32],
  arm: [62, 31, 38, 76],
  front: [33, 38, 34, 64],
  back: [33, 31, 34, 58],
  hip: [29, 88, 42, 50],
  leg: [29, 131, 42, 60],
}

/**
 * A tiny figure with one part of the body coloured: the drawing that a built page contains
 * (scripts/site/firstPicture.ts), so it costs no download.
 */
export function PartMark({ part }: { part: PartGroup }) {
  const [x, y, width, height] = PARTS[part]
  const figure = <use href="#first-picture" {...FIGURE} />
  return (
    <svg
      className={styles.mark}
      viewBox={`0 0 ${FIGURE.width} ${FIGURE.height}`}
      aria-hidden="true"
    >
      {figure}
      <svg
        className={styles.part}
        aria-hidden="true"
        {...{ x, y, width, height }}
        viewBox={`${x} ${y} ${width} ${height}`}
      >
        {figure}
      </svg>
      {part === 'back' && <path className={styles.spine} d={`M50 ${y + 4}v${height - 8}`} />}
    </svg>
  )
}
