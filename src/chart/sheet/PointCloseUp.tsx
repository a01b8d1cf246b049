import sheetFigureMessages from 'virtual:messages/sheetFigure'
import type { FigurePoint } from '../../body/figureFile'
import { channelOf } from '../../domain/atlas'
import { describeCun } from '../../domain/ruler/describeCun'
import { type LandmarkNames, nameAlone } from '../../domain/ruler/landmarkNames'
import { useMessages } from '../../messages/messages'
import type { MessagesOf } from '../../messages/types'
import { channelStrokes } from '../channelStrokes'
import type { CloseUp } from './closeUp'
import { cropPath } from './cropPath'
import { SheetBones } from './SheetBones'
import styles from './SheetFigures.module.css'
import { type Dot, type FigureWords, SEEN_FROM, sideLetters } from './sheetPanels'
import type { SheetBody } from './useSheetBody'

interface Props {
  readonly body: SheetBody
  readonly closeUp: CloseUp
  readonly code: string
  /** Millimetres of paper. */
  readonly width: number
  readonly height: number
}

/** The messages of a legend. */
export interface LegendWords {
  readonly t: FigureWords
  readonly ruler: MessagesOf<'ruler'>
  readonly landmarks: LandmarkNames
}

/** Size of the letters, and the width from which on marks have their full size. Millimetres. */
const LETTER = 2.75
const LARGE = 26

/** Distance of a letter from the edge, as a share of the width. */
const INSET = 0.07

/**
 * Returns the legend, for example "a Tip of the elbow. Line with ticks: 2 cun."
 *
 * @param brief leaves out the measures
 */
export function legendOf(
  { t, ruler, landmarks: names }: LegendWords,
  { marks, hidden }: CloseUp,
  brief: boolean,
): string {
  const landmarks = marks.landmarks.map(
    ({ letter, place }) => `${letter} ${plainName(nameAlone(names, place))}`,
  )
  const measured = brief ? [] : marks.lines.map(({ cun }) => describeCun(ruler, cun))
  return [
    hidden ? t.underneath : '',
    landmarks.length > 0 ? t.letters({ list: landmarks.join('; ') }) : '',
    measured.length > 0
      ? t.ticks({ list: measured.reduce((before, next) => t.thenNext({ before, next })) })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .reduce((before, next) => (before === '' ? next : t.after({ before, next })), '')
}

/** Leaves out the anatomical name in brackets, but keeps a short one such as "L4". */
const plainName = (name: string): string => name.replace(/\s*[(（][^)）]{4,}[)）]/g, '')

/** Draws a point on its part of the body. */
export function PointCloseUp({ body, closeUp, code, width, height }: Props) {
  const t = useMessages(sheetFigureMessages)
  const { view, crop, dots, marks } = closeUp
  const scale = width / crop[2]
  const drawn = body.views.find((figureView) => figureView.view === view)
  const channel = channelOf(code)
  const lines = body.lines.filter((line) => line.channel === channel)
  const clip = `close-up-${code}`
  const small = Math.min(1, width / LARGE)
  const letters = sideLetters(t, view, closeUp.side)
  return (
    <svg
      className={styles.closeUp}
      width={`${width}mm`}
      height={`${height}mm`}
      viewBox={crop.map((value) => value.toFixed(1)).join(' ')}
      role="img"
      aria-label={t.pointSeen({ code, from: t[SEEN_FROM[view]] })}
      style={{ '--thin': 0.2 / scale } as React.CSSProperties}
    >
      <clipPath id={clip}>
        <rect x={crop[0]} y={crop[1]} width={crop[2]} height={crop[3]} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <SheetBones chart={body.bones} view={view} side={closeUp.side} crop={crop} />
        <path d={cropPath(drawn?.outline ?? '', crop)} className={styles.outline} />
        <path d={cropPath(drawn?.lines.join('') ?? '', crop)} className={styles.line} />
        {channelStrokes(lines, body.places, view, crop).map((path) => (
          <path key={path} d={path} className={styles.channel} />
        ))}
        {/* The bones have bumps of their own. */}
        {(body.bones ? [] : closeUp.spine).map(([x, y]) => (
          <ellipse
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            rx={0.8 / scale}
            ry={0.45 / scale}
            className={styles.bump}
          />
        ))}
        {marks.lines.map(({ path, ticks, cun }) => (
          <g key={`${cun} ${path[0]}`}>
            <path d={pathOf(path)} className={styles.ruler} />
            <path d={ticks.map(pathOf).join('')} className={styles.ruler} />
          </g>
        ))}
        {marks.landmarks.map(({ letter, at: [x, y] }) => (
          <g key={letter} transform={`translate(${x} ${y}) scale(${small / scale})`}>
            <path d="M0-1.1L1 0.8H-1Z" className={styles.landmark} />
            <text
              {...letterSpot(dots[0], x, y)}
              fontSize={LETTER / small}
              className={styles.letter}
            >
              {letter}
            </text>
          </g>
        ))}
        {dots.map(({ x, y }, index) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r={((index === 0 ? 1 : 0.7) * small) / scale}
            className={styles.dot}
          />
        ))}
        {letters.map(({ text, edge }) => (
          <text
            key={text}
            x={crop[0] + crop[2] * (edge === 'left' ? INSET : 1 - INSET)}
            y={crop[1] + 3.4 / scale}
            fontSize={LETTER / scale}
            textAnchor="middle"
            className={styles.side}
          >
            {text}
          </text>
        ))}
        <circle cx={dots[0]?.x} cy={dots[0]?.y} r={(2.1 * small) / scale} className={styles.ring} />
      </g>
    </svg>
  )
}

/** Position of a letter above or right of its mark, off the line from the landmark to the point. */
const letterSpot = (point: Dot | undefined, x: number, y: number) =>
  point && Math.abs(point.x - x) > Math.abs(point.y - y)
    ? ({ x: 0, y: -1.7, textAnchor: 'middle' } as const)
    : ({ x: 1.5, y: 0.9 } as const)

const pathOf = (points: readonly FigurePoint[]): string =>
  points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
