import sceneMessages from 'virtual:messages/scene'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { type ChartFile, regionsSeen } from '../../body/chartFile'
import { rulersFor } from '../../body/chooseRuler'
import { type FigurePoint, type FigureView, toFigure } from '../../body/figureFile'
import type { PointPosition } from '../../body/positions'
import type { Ruler } from '../../body/rulers'
import type { Atlas } from '../../domain/atlas'
import { channelOf } from '../../domain/atlas'
import type { BodyId } from '../../domain/figure/bodies'
import type { Focus } from '../../domain/figure/focus'
import { channelsShown, layersShown } from '../../domain/figure/layers'
import { isSideways, sideLetterSpots, type ViewSide } from '../../domain/figure/viewSide'
import type { Lit } from '../../domain/points/litPoints'
import { otherSide } from '../../domain/points/sides'
import type { Route } from '../../domain/route/link'
import { useLanguage, useMessages } from '../../messages/messages'
import { boneChart, boneNames } from '../../models/boneChart'
import { LoadState } from '../../models/LoadState'
import { models } from '../../models/models'
import { muscleChart } from '../../models/muscleMap'
import { texts } from '../../models/texts'
import { useLatest, useModel } from '../../models/useModel'
import { onCameraCommand } from '../../state/camera'
import { useLocate } from '../../state/locate'
import { useMarking } from '../../state/marking'
import { useSettings } from '../../state/settings'
import { useFocus } from '../../state/useFocus'
import { useLit, useLitMuscle, useLitRegions, useShownRoute } from '../../state/useLit'
import { useViewStore } from '../../state/view'
import { linesSeen } from '../channelStrokes'
import { ChartBones, useBonesSeen, useBoneUnderPointer } from './ChartBones'
import { ChartDots } from './ChartDots'
import { ChartMarks, MarksFailure } from './ChartMarks'
import { ChartMuscles, useMusclesSeen } from './ChartMuscles'
import { ChartRegions } from './ChartRegions'
import { ChartRuler } from './ChartRuler'
import { bestSide, boxFor, dotsSeen } from './chartView'
import { answerEarlyTap } from './earlyTap'
import styles from './FlatFigure.module.css'
import { fitOnScreen, useSize } from './fitOnScreen'
import { useMarkOnChart } from './useMarkOnChart'

/** The flat body, drawn without WebGL: regions and points as links, from four sides. */
export default function FlatFigure({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(sceneMessages)
  const body = useSettings((state) => state.body)
  const figure = useModel(models.figure(body))
  const regions = useModel(models.chart(body))
  const places = useModel(models.places(body))
  const outlines = useModel(muscleChart(body), false)
  const bones = useModel(boneChart(body), false)
  const named = useModel(boneNames, false)
  const all = useSettings((state) => state.muscles)
  const names = useModel(texts.muscles(useLanguage()), false)
  // The previous body stays until the chosen one is loaded.
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
  return (
    <>
      {chart && <Drawing atlas={atlas} chart={chart} />}
      <MarksFailure body={body} />
      {all && names.error !== undefined && <LoadState failed floating />}
      {(bones.error ?? named.error) !== undefined && (
        <LoadState failed what={t.bonesNotThere} floating />
      )}
      {outlines.error !== undefined && <LoadState failed what={t.musclesNotThere} floating />}
    </>
  )
}

/** The drawings of one body, without lines and rulers. */
interface Chart {
  readonly body: BodyId
  readonly views: readonly FigureView[]
  readonly regions: ChartFile
  readonly places: readonly PointPosition[]
}

function Drawing({ atlas, chart }: { readonly atlas: Atlas; readonly chart: Chart }) {
  const t = useMessages(sceneMessages)
  const route = useShownRoute(atlas)
  const dark = useViewStore((state) => state.dark)
  const side = useViewStore((state) => state.side)
  const lit = useLit(atlas)
  const litRegions = useLitRegions()
  const adding = useViewStore((state) => state.adding)
  const marking = useMarking((state) => state.on)
  const muscle = useLitMuscle(atlas)
  const focus = useFocus(atlas)
  const zoom = useChartZoom(chart, route, lit, focus, adding)

  const regions = useMemo(() => regionsSeen(chart.regions, side), [chart, side])
  useEffect(() => answerEarlyTap(atlas, chart.regions), [atlas, chart])
  const dots = useMemo(() => dotsSeen(chart.places, lit, route, side), [chart, lit, route, side])
  const steps = useStepsSoFar(chart.body)
  const bones = useBonesSeen(chart.body, side)
  const layers = layersShown({
    figure: 'flat',
    route,
    modest: false,
    muscles: useSettings((state) => state.muscles),
    bones: bones.wanted || bones.asked,
    overBones: bones.felt,
    locating: steps.length > 0,
    demonstrating: false,
  })
  const all = layers.has('muscles')
  const { muscles, outlined } = useMusclesSeen(chart.body, side, all, muscle?.id)
  const channels = useMemo(() => channelsShown('flat', route), [route])
  // Without the lines, the points alone show the channels; `FigureHelp` reports failures.
  const { value: lines } = useModel(models.lines(chart.body), channels.length > 0)
  const strokes = useMemo(() => {
    const shown = (lines ?? []).filter(({ channel }) => channels.some((code) => code === channel))
    return linesSeen(shown, chart.places, side)
  }, [lines, channels, chart, side])
  const colourOf = (code: string): string => {
    const colour = atlas.channel(channelOf(code) ?? code)?.colour
    return colour?.[dark ? 'dark' : 'light'] ?? 'var(--ink-soft)'
  }

  const drawing = useRef<SVGSVGElement>(null)
  const size = useSize(drawing)
  useMarkOnChart(drawing, atlas, chart.body, side)
  useBoneUnderPointer(drawing, bones.halves, layers.has('bones'))

  const view = chart.views.find((figureView) => figureView.view === side)
  if (!view) return null
  const box = boxFor(
    view.viewBox,
    dots,
    route,
    focus,
    zoom,
    wayOf(steps, side),
    route.kind === 'muscle' ? fieldOf(chart, focus, side) : [],
  )
  const { room, unit } = fitOnScreen(box, size)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no group of fields
    <svg
      ref={drawing}
      className={styles.chart}
      viewBox={box.join(' ')}
      role="group"
      aria-label={t[side]}
      data-flat={side}
      data-adding={adding || marking}
      data-glass={layers.has('bones')}
    >
      <ChartRegions
        atlas={atlas}
        regions={regions}
        lit={litRegions}
        from={side}
        muscle={muscle}
        outlined={outlined === true}
      />
      <ChartMuscles
        atlas={atlas}
        muscles={muscles}
        lit={muscle?.id}
        linked={all && !(adding || marking) && atlas.muscle !== undefined}
      />
      {layers.has('bones') && (
        <ChartBones
          halves={bones.halves}
          lit={bones.ids}
          side={bones.side}
          // The whole body is small: there the lines lie close together.
          width={box === view.viewBox ? 0.55 : 0.8}
        />
      )}
      <path d={view.outline} fillRule="evenodd" className={styles.outline} />
      <path d={view.lines.join('')} className={styles.line} />
      {layers.has('channels') &&
        strokes.map(({ channel, path }) => (
          <path key={path} d={path} className={styles.channel} stroke={colourOf(channel)} />
        ))}
      {box === view.viewBox && !isSideways(side) && (
        <SideLetters side={side} height={-view.viewBox[1]} size={unit * 0.026} />
      )}
      {layers.has('ruler') && <ChartRuler steps={steps} side={side} room={room} unit={unit} />}
      {layers.has('points') && (
        <ChartDots atlas={atlas} route={route} dots={dots} unit={unit} colourOf={colourOf} />
      )}
      <ChartMarks body={chart.body} side={side} unit={unit} />
    </svg>
  )
}

interface SideLettersProps {
  readonly side: ViewSide
  /** Of the body, millimetres. */
  readonly height: number
  /** Of the letters, millimetres of the figure. */
  readonly size: number
}

/** The letters of left and right beside the whole figure. */
function SideLetters({ side: view, height, size }: SideLettersProps) {
  const t = useMessages(sceneMessages)
  return sideLetterSpots(height / 1000).map(({ side, position }) => {
    const [x, y] = toFigure(view, position)
    return (
      <text key={side} x={x} y={y} fontSize={size} className={styles.sideLetter}>
        {side === 'left' ? t.leftLetter : t.rightLetter}
      </text>
    )
  })
}

/** The steps up to the current one while the person locates a point; otherwise none. */
function useStepsSoFar(body: BodyId): Ruler['steps'] {
  const target = useLocate((state) => state.target)
  // The panel uses the same rulers and reports failures.
  const { value: rulers } = useModel(models.rulers(body), target !== undefined)
  if (!target || !rulers) return []
  const ruler = rulersFor(rulers.rulers, target.code, target.side)[target.spot]
  return ruler?.steps.slice(0, target.step + 1) ?? []
}

/** Positions of the steps on the figure, all of which must be visible. */
const wayOf = (steps: Ruler['steps'], side: ViewSide): FigurePoint[] =>
  steps.map(({ position }) => toFigure(side, position))

/** Positions in the regions in focus; on one side only if they lie on a limb. */
const fieldOf = (
  { places }: Chart,
  { regions, limb, side }: Focus,
  view: ViewSide,
): FigurePoint[] =>
  places
    .filter((spot) => regions.includes(spot.region) && !(limb && spot.side === otherSide(side)))
    .map(({ position }) => toFigure(view, position))

const MAX_ZOOM = 8

/** Turns the chart with the route and on commands; returns its zoom, where 0 is the reset view. */
function useChartZoom(
  { places }: Chart,
  route: Route,
  lit: Lit,
  focus: Focus,
  adding: boolean,
): number {
  const [zoom, setZoom] = useState(1)
  const turnTo = useEffectEvent((places: Chart['places'], route: Route, codes: Focus['codes']) => {
    const side = bestSide(places, lit, route, codes, focus.lies)
    if (side) useViewStore.getState().setSide(side)
    setZoom(adding ? 0 : 1)
  })
  // The regions of a muscle arrive later than its route.
  const isThere = route.kind !== 'muscle' || focus.regions.length > 0
  useEffect(() => {
    if (isThere) turnTo(places, route, focus.codes)
  }, [places, route, focus.codes, isThere])
  useEffect(() => {
    if (adding) setZoom(0)
  }, [adding])
  useEffect(
    () =>
      onCameraCommand((command) => {
        if (command.kind === 'turn') setZoom(command.to === 'reset' ? 0 : 1)
        else setZoom((now) => Math.min(Math.max((now || 1) * command.by, 0.1), MAX_ZOOM))
      }),
    [],
  )
  return zoom
}
