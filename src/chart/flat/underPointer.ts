import type { MouseEvent } from 'react'
import type { ChartRegion } from '../../body/chartFile'
import { nodeOf, type RegionNode } from '../../body/regionNeighbours'
import type { Atlas } from '../../domain/atlas'
import { sideTouched } from '../../domain/figure/sideTouched'
import { isSideways, type ViewSide } from '../../domain/figure/viewSide'
import type { RegionSpot } from '../../state/view'

/** A place on the screen, CSS pixels. */
type Pixel = readonly [x: number, y: number]

export interface ShownChart {
  readonly atlas: Atlas
  readonly regions: readonly ChartRegion[]
  /** The side of the body that the drawing shows. */
  readonly from: ViewSide
}

/** The place under the pointer on a drawing, millimetres of the figure; undefined if it is not shown. */
export function placeOnDrawing(
  drawing: SVGSVGElement | null,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): DOMPoint | undefined {
  const matrix = drawing?.getScreenCTM()?.inverse()
  return matrix && new DOMPoint(clientX, clientY).matrixTransform(matrix)
}

/** The spot that the pointer means on a region: both sides on the midline of front and back. */
export function spotUnder(
  { atlas, from }: ShownChart,
  { region, side }: ChartRegion,
  event: MouseEvent<Element>,
): RegionSpot {
  const place = placeOnDrawing(event.currentTarget.closest('svg'), event)
  if (!place || isSideways(from)) return { region, side }
  const isBoth = sideTouched(atlas.region(region), place.x / 1000) === 'midline'
  return { region, side: isBoth ? 'midline' : side }
}

/** How far round a click a bordering region is looked for, millimetres; the nearest comes first. */
const RINGS_MM = [4, 8, 12]
const DIRECTIONS = 12

/**
 * The region across the border, if the click was close to it.
 *
 * @param nodes which regions border on which; a limb can hide another part of the body
 */
export function spotBeside(
  chart: ShownChart,
  nodes: readonly RegionNode[],
  spot: RegionSpot,
  event: MouseEvent<Element>,
): RegionSpot | undefined {
  const drawing = event.currentTarget.closest('svg')
  const perMillimetre = drawing?.getScreenCTM()?.a
  if (!perMillimetre) return undefined
  const touching = nodeOf(nodes, spot)?.touches.map((index) => nodes[index]?.region) ?? []
  const around = RINGS_MM.flatMap((ring) =>
    Array.from({ length: DIRECTIONS }, (_, turn): Pixel => {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI
      const away = ring * perMillimetre
      return [event.clientX + away * Math.cos(angle), event.clientY + away * Math.sin(angle)]
    }),
  )
  const seen = around
    .map((pixel) => regionAt(chart, pixel))
    .find((other) => other && other.region !== spot.region && touching.includes(other.region))
  return seen && { region: seen.region, side: seen.side }
}

function regionAt({ regions }: ShownChart, [x, y]: Pixel): ChartRegion | undefined {
  const links = document.elementsFromPoint(x, y).map((each) => each.closest('[data-at]'))
  const at = links.find((link) => link !== null)?.getAttribute('data-at')
  return at === undefined || at === null ? undefined : regions[Number(at)]
}
