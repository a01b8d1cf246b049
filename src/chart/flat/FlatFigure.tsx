import sceneMessages from 'virtual:messages/scene'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { type ChartFile, regionsSeen } from '../../body/chartFile'
import { rulersFor } from '../../body/chooseRuler'
import { type FigurePoint, type FigureView, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import type { Ruler } from '../../body/rulers'
import type { Atlas } from '../../domain/atlas'
import { channelOf } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import { channelsShown, layersShown } from '../../domain/figure/layers'
import type { ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import type { Route } from '../../domain/route/link'
import { useMessages } from '../../messages/messages'
import { LoadState } from '../../models/LoadState'
import { models } from '../../models/models'
import { useLatest, useModel } from '../../models/useModel'
import { onCameraCommand } from '../../state/camera'
import { useLocate } from '../../state/locate'
import { useSettings } from '../../state/settings'
import { useLit, useLitRegion } from '../../state/useLit'
import { useOfferedSheet } from '../../state/useOfferedSheet'
import { useViewStore } from '../../state/view'
import { linesSeen } from '../channelStrokes'
import { ChartDots } from './ChartDots'
import { ChartRegions } from './ChartRegions'
import { ChartRuler } from './ChartRuler'
import { bestSide, boxFor, dotsSeen } from './chartView'
import styles from './FlatFigure.module.css'

/** The flat body: regions and points as links, from four sides; drawn without WebGL. */
export default function FlatFigure({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(sceneMessages)
  const body = useSettings((state) => state.body)
  const figure = useModel(models.figure(body))
  const regions = useModel(models.chart(body))
  const places = useModel(models.places(body))
  // The former body stays until the chosen one is there.
  const chart = useLatest(
    useMemo(
      (): Chart | undefined =>
        figure.value && regions.value && places.value
          ? { body, views: figure.value.views, regions: regions.value, places: places.value }
          : undefined,
      [body, figure, regions, places],
    ),
  )
  if (figure.error ?? regions.error ?? places.error)
    return (
      <div className={styles.failed}>
        <LoadState failed what={t.chartFailed} />
      </div>
    )
  return chart ? <Drawing atlas={atlas} chart={chart} /> : null
}

/** All that is drawn of one body but lines and rulers. */
interface Chart {
  readonly body: BodyId
  readonly views: readonly FigureView[]
  readonly regions: ChartFile
  readonly places: readonly PointPosition[]
}

function Drawing({ atlas, chart }: { readonly atlas: Atlas; readonly chart: Chart }) {
  const t = useMessages(sceneMessages)
  const body = useSettings((state) => state.body)
  const route = useViewStore((state) => state.route)
  const dark = useViewStore((state) => state.dark)
  const side = useViewStore((state) => state.side)
  const lit = useChartLit(atlas)
  const litRegion = useLitRegion()
  const zoom = useChartZoom(chart, route, lit)

  const regions = useMemo(() => regionsSeen(chart.regions, side), [chart, side])
  const dots = useMemo(() => dotsSeen(chart.places, lit, route, side), [chart, lit, route, side])
  const steps = useStepsSoFar(body)
  const layers = layersShown({
    figure: 'flat',
    route,
    modest: useSettings((state) => state.modest),
    locating: steps.length > 0,
    demonstrating: false,
  })
  const channels = useMemo(() => channelsShown('flat', route), [route])
  // Without them the points alone show the channels; the figure's help tells of failures.
  const { value: lines } = useModel(models.lines(chart.body), channels.length > 0)
  const strokes = useMemo(() => {
    const shown = (lines ?? []).filter(({ channel }) => channels.some((each) => each === channel))
    return linesSeen(shown, chart.places, side)
  }, [lines, channels, chart, side])
  const colourOf = (code: string): string => {
    const colour = atlas.channel(channelOf(code) ?? code)?.colour
    return colour?.[dark ? 'dark' : 'light'] ?? 'var(--ink-soft)'
  }

  const view = chart.views.find((each) => each.view === side)
  if (!view) return null
  const box = boxFor(view.viewBox, dots, route, zoom, wayOf(steps, side))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no group of fields
    <svg
      className={styles.chart}
      viewBox={box.join(' ')}
      role="group"
      aria-label={t[side]}
      data-flat={side}
    >
      <ChartRegions
        atlas={atlas}
        regions={regions}
        lit={litRegion}
        swimwear={layers.has('swimwear')}
      />
      <path d={view.outline} fillRule="evenodd" className={styles.outline} />
      <path d={view.lines.join('')} className={styles.line} />
      {layers.has('channels') &&
        strokes.map(({ channel, path }) => (
          <path key={path} d={path} className={styles.channel} stroke={colourOf(channel)} />
        ))}
      {layers.has('ruler') && <ChartRuler steps={steps} side={side} box={box} />}
      {layers.has('points') && (
        <ChartDots atlas={atlas} dots={dots} unit={box[3]} colourOf={colourOf} />
      )}
    </svg>
  )
}

/** The steps that a person has taken so far to the point they are finding; none if they find none. */
function useStepsSoFar(body: BodyId): Ruler['steps'] {
  const target = useLocate((state) => state.target)
  // The panel, which leads through the same rulers, tells of failures.
  const { value: rulers } = useModel(models.rulers(body), target !== undefined)
  if (!target || !rulers) return []
  const ruler = rulersFor(rulers.rulers, target.code, target.side)[target.spot]
  return ruler?.steps.slice(0, target.step + 1) ?? []
}

/** Where the steps to a point lie, so that all of them are shown. */
const wayOf = (steps: Ruler['steps'], side: ViewSide): FigurePoint[] =>
  steps.map(({ position }) => toFigure(side, position))

/** The points that the place lights; beside a sheet its own, since the figure has room for them. */
function useChartLit(atlas: Atlas): Lit {
  const lit = useLit(atlas)
  const sheet = useOfferedSheet(atlas)
  const route = useViewStore((state) => state.route)
  return useMemo(() => {
    if (route.kind !== 'sheet') return lit
    const items = route.items ?? sheet.offered
    return new Map(items.map(({ code }) => [code, 'core']))
  }, [lit, route, sheet])
}

const NEAREST = 8

/** Turns the chart to what is chosen and follows the buttons and keys that turn and zoom it. */
function useChartZoom({ places }: Chart, route: Route, lit: Lit): number {
  const [zoom, setZoom] = useState(1)
  const turnTo = useEffectEvent((places: Chart['places'], route: Route) => {
    const side = bestSide(places, lit, route)
    if (side) useViewStore.getState().setSide(side)
    setZoom(1)
  })
  useEffect(() => turnTo(places, route), [places, route])
  useEffect(
    () =>
      onCameraCommand((command) => {
        if (command.kind === 'turn') setZoom(command.to === 'reset' ? 0 : 1)
        else setZoom((now) => Math.min(Math.max((now || 1) * command.by, 0.1), NEAREST))
      }),
    [],
  )
  return zoom
}
