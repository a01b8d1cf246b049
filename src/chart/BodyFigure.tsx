import styles from './BodyFigure.module.css'
import { dotsOf, placeLabels } from './dots'
import type { Figure } from './figure'

/** Shares of a label's height: its letters' width, the least distance to the next, a dot's radius. */
const LABEL = { letter: 0.66, gap: 1.08, dot: 0.22 }
/** How many labels a view has room for. */
const MOST_LABELS = 24

interface Props {
  readonly figure: Figure
  readonly codes: readonly string[]
  /** What stands beside a point: its number on a sheet, or its code. */
  readonly labelOf: (code: string) => string
  /** How high a label is, in the body's millimetres. */
  readonly labelSize: number
  /** A point that is shown, not offered: its dot is hollow. */
  readonly isLeftOut?: (code: string) => boolean
}

/** Front and back of the body with labelled points. */
export function BodyFigure({ figure, codes, labelOf, labelSize, isLeftOut }: Props) {
  const longest = Math.max(0, ...codes.map((code) => labelOf(code).length))
  return (
    <div className={styles.figures}>
      {figure.views.map(({ view, viewBox: [x, y, width, height], outline, lines }) => {
        const dots = dotsOf(view, figure.places, codes)
        const right = x + width
        const all = placeLabels(dots, right + 40, [y + 30, y + height - 30], LABEL.gap * labelSize)
        const labels = all.length > MOST_LABELS ? [] : all
        const shown = labels.map(({ code }) => [...new Set([labelOf(code), code])].join(' '))
        return (
          <figure key={view} className={styles.figure}>
            <svg
              viewBox={`${x} ${y} ${width + 50 + LABEL.letter * labelSize * longest} ${height}`}
              role="img"
              aria-label={`The body from the ${view}${shown.length > 0 ? ` with ${shown.join(', ')}` : ''}`}
            >
              <path d={outline} className={styles.outline} />
              {lines.map((line) => (
                <path key={line} d={line} className={styles.line} />
              ))}
              {labels.map((label) => (
                <path
                  key={label.code}
                  d={`M${label.dot.x} ${label.dot.y}L${right} ${label.y}H${label.x - 8}`}
                  className={styles.leader}
                />
              ))}
              {dots.map(({ code, x: cx, y: cy }) => (
                <circle
                  key={`${code} ${cx} ${cy}`}
                  cx={cx}
                  cy={cy}
                  r={LABEL.dot * labelSize}
                  className={isLeftOut?.(code) ? styles.hollow : styles.dot}
                />
              ))}
              {labels.map((label) => (
                <text
                  key={label.code}
                  x={label.x}
                  y={label.y}
                  dy="0.35em"
                  fontSize={labelSize}
                  className={styles.number}
                >
                  {labelOf(label.code)}
                </text>
              ))}
            </svg>
            <figcaption className={styles.caption}>
              {view === 'front' ? 'Front' : 'Back'}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
