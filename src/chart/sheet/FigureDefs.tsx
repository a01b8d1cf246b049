import type { FigureView } from '../figureFile'
import styles from './SheetFigures.module.css'

export const figureId = (view: string): string => `figure-${view}`

/** The drawings once, for all that show a part of them. */
export function FigureDefs({ views }: { views: readonly FigureView[] }) {
  return (
    <svg className={styles.defs} width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {views.map(({ view, outline, lines }) => (
          <g key={view} id={figureId(view)}>
            <path d={outline} className={styles.outline} />
            <path d={lines.join('')} className={styles.line} />
          </g>
        ))}
      </defs>
    </svg>
  )
}
