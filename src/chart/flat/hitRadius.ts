import type { ChartDot } from './chartView'

/**
 * How far from its middle each dot answers to a click: as far as a thumb needs, and never past half
 * the way to the next dot, so that a click on a dot's middle is always that dot's.
 *
 * @param most millimetres of the figure
 * @returns millimetres, in the order of the dots
 */
export const hitRadius = (dots: readonly ChartDot[], most: number): number[] =>
  dots.map((dot) =>
    dots.reduce(
      (reach, other) =>
        other === dot ? reach : Math.min(reach, Math.hypot(other.x - dot.x, other.y - dot.y) / 2),
      most,
    ),
  )
