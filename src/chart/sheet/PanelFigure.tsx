import type { BoneChart } from '../../body/boneChart'
import type { ChartRegion } from '../../body/chartFile'
import type { FigurePoint, FigureView } from '../../body/figureFile'
import type { ChannelLine } from '../../body/lines'
import type { PointPosition } from '../../body/positions'
import { channelStrokes } from '../channelStrokes'
import type { LaidPanel } from './panelLayout'
import { SheetBones } from './SheetBones'
import styles from './SheetFigures.module.css'

/** The sign of an exact spot, millimetres. */
const CROSS = 'M-1.1-1.1L1.1 1.1M-1.1 1.1L1.1-1.1'

interface Props {
  readonly laid: LaidPanel
  readonly lines: readonly ChannelLine[]
  readonly places: readonly PointPosition[]
  /** The skin to tint. */
  readonly sore: readonly ChartRegion[]
  readonly marks: readonly FigurePoint[]
  /** Drawn on parts of the body, where they are large enough to be told apart. */
  readonly bones: BoneChart | undefined
}

/** Draws one panel with its sore places, dots, leaders and numbers, in millimetres of paper. */
export function PanelFigure({ laid, lines, places, sore, marks, bones }: Props) {
  const { panel, width, height, scale, origin, drawing, leaders, labelSize } = laid
  const [x, y, drawnWidth, drawnHeight] = drawing
  const [left, top, across, down] = panel.crop
  const isShown = ([at, high]: FigurePoint) =>
    at >= left && at <= left + across && high >= top && high <= top + down
  const numbers = panel.labelled.map(({ number, code }) => `${number} ${code}`)
  // Dots of a code with many spots are smaller, as they lie close together beside the spine.
  const isMany = (code: string) => panel.dots.filter((dot) => dot.code === code).length > 6
  const numberOf = new Map(panel.labelled.map(({ code, number }) => [code, number]))
  const transform = `translate(${origin[0]} ${origin[1]}) scale(${scale})`
  return (
    <figure className={styles.figure}>
      <svg
        width={`${width}mm`}
        height={`${height - 5}mm`}
        viewBox={`0 0 ${width} ${height - 5}`}
        role="img"
        aria-label={[panel.title, numbers.join(', ')].filter((part) => part !== '').join(': ')}
      >
        <clipPath id={`clip-${panel.id}`}>
          <rect x={x} y={y} width={drawnWidth} height={drawnHeight} />
        </clipPath>
        <g clipPath={`url(#clip-${panel.id})`}>
          <g transform={transform} style={{ '--thin': 0.2 / scale } as React.CSSProperties}>
            {sore.map(({ region, side, path, mirrored }) => (
              <path
                key={`${region} ${side}`}
                d={path}
                fillRule="evenodd"
                transform={mirrored ? 'scale(-1 1)' : undefined}
                className={styles.sore}
                data-sore={region}
              />
            ))}
            {panel.id !== panel.view && (
              <SheetBones chart={bones} view={panel.view} side={panel.side} crop={panel.crop} />
            )}
            <use href={`#${figureId(panel.view)}`} />
            {channelStrokes(lines, places, panel.view).map((path) => (
              <path key={path} d={path} className={styles.channel} />
            ))}
            {panel.frames.map((frame) => (
              <rect
                key={frame.join()}
                x={frame[0]}
                y={frame[1]}
                width={frame[2]}
                height={frame[3]}
                className={styles.frame}
              />
            ))}
          </g>
        </g>
        {leaders.map(({ anchor, x: endX, y: endY }) => (
          <path
            key={anchor.id}
            d={`M${anchor.x} ${anchor.y}L${endX} ${endY}`}
            className={styles.leader}
          />
        ))}
        {panel.dots.map((dot) => (
          <circle
            key={`${dot.code} ${dot.x} ${dot.y}`}
            cx={origin[0] + dot.x * scale}
            cy={origin[1] + dot.y * scale}
            r={isMany(dot.code) ? 0.4 : 0.75}
            className={styles.dot}
          />
        ))}
        {marks.filter(isShown).map(([markX, markY]) => (
          <path
            key={`${markX} ${markY}`}
            d={CROSS}
            transform={`translate(${origin[0] + markX * scale} ${origin[1] + markY * scale})`}
            className={styles.mark}
            data-mark
          />
        ))}
        {leaders.map(({ anchor, column, x: endX, y: endY }) => (
          <text
            key={anchor.id}
            x={column === 'left' ? endX - labelSize * 0.1 : endX + labelSize * 0.1}
            y={endY}
            dy="0.35em"
            fontSize={labelSize}
            textAnchor={column === 'left' ? 'end' : 'start'}
            className={styles.number}
          >
            {numberOf.get(anchor.id)}
          </text>
        ))}
        {laid.letters.map((letter) => (
          <text
            key={letter.text}
            x={letter.x}
            y={letter.y}
            dy="0.35em"
            fontSize={laid.letterSize}
            textAnchor="middle"
            className={styles.side}
          >
            {letter.text}
          </text>
        ))}
      </svg>
      <figcaption className={styles.caption}>{panel.title}</figcaption>
    </figure>
  )
}

const figureId = (view: string): string => `figure-${view}`

/** Defines each drawing once, for all panels that show a part of it. */
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
