import sceneMessages from 'virtual:messages/scene'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Atlas } from '../domain/atlas'
import { channelsShown, layersShown } from '../domain/figure/layers'
import { useLanguage, useMessages } from '../messages/messages'
import { bellies, skeletons } from '../models/beneath'
import { ErrorBoundary } from '../models/ErrorBoundary'
import { LoadState } from '../models/LoadState'
import { lazyPart } from '../models/lazyPart'
import { type LoadedBody, models } from '../models/models'
import { muscleMap } from '../models/muscleMap'
import { texts } from '../models/texts'
import { useLatest, useModel } from '../models/useModel'
import { whenIdle } from '../models/whenIdle'
import { useLocate } from '../state/locate'
import { useMarkedPlaces } from '../state/markedPlaces'
import { useSettings } from '../state/settings'
import { useTechniquePlayer } from '../state/techniquePlayer'
import { useFocus } from '../state/useFocus'
import { useLit, useLitMuscle, useLitRegions, useShownRoute } from '../state/useLit'
import { useViewStore } from '../state/view'
import styles from './BodyScene.module.css'
import { BodyModel } from './body/BodyModel'
import { buildBodyGeometry, bvhOf } from './body/bodyGeometry'
import { useLitBones } from './bones/useLitBones'
import { CameraRig } from './camera/CameraRig'
import { useOverlay } from './drawing/overlays'
import { type Graphics, SceneCanvas } from './drawing/SceneCanvas'
import type { Beneath } from './glass/GlassBody'
import { liftLines } from './lines/lineGeometry'
import { MeridianLines } from './lines/MeridianLines'
import { PointLabels } from './points/PointLabels'
import { PointMarkers } from './points/PointMarkers'
import { PointPulse } from './points/PointPulse'
import { SideLetters } from './points/SideLetters'
import { Stage } from './Stage'
import { usePicking } from './usePicking'

// If they fail, the body stays visible. A canvas cannot contain HTML, so `Missing` shows the error.
const TechniqueOnBody = lazyPart('technique on body', () => import('./technique/TechniqueOnBody'), {
  failed: null,
})
const PointOnBody = lazyPart('point on body', () => import('./courses/PointOnBody'), {
  failed: null,
})
const GlassBody = lazyPart('body of glass', () => import('./glass/GlassBody'), { failed: null })
const ReliefOnBody = lazyPart('relief of the skin', () => import('./body/ReliefOnBody'), {
  failed: null,
})
const MarksOnBody = lazyPart('marks on body', () => import('./points/MarksOnBody'), {
  failed: null,
})

/** The 3D body. All its actions also exist as links or buttons outside the canvas. */
export default function BodyScene({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(sceneMessages)
  const labels = useRef<HTMLDivElement>(null)
  const [graphics, setGraphics] = useState<Graphics>('there')
  const [drawn, setDrawn] = useState(false)
  const id = useSettings((state) => state.body)
  // Only the whole body is framed and drawn without its index.
  const whole = useViewStore(({ route }) => route.kind === 'home')
  const { part } = useFocus(atlas)
  const { value, error } = useModel(whole ? models.body(id) : models.indexedBody(id))
  // The previous body stays until the chosen one is loaded.
  const body = useLatest(value)
  const status =
    graphics !== 'there' ? graphics : error ? 'failed' : body && drawn ? 'ready' : 'loading'
  useEffect(() => useViewStore.getState().setScene(status), [status])
  const isPast = status !== 'loading'
  useEffect(() => {
    if (isPast) body?.buildIndex()
  }, [body, isPast])
  const [settled, setSettled] = useState(false)
  useEffect(
    () => (drawn ? whenIdle(() => setSettled(true), Promise.resolve()) : undefined),
    [drawn],
  )
  return (
    <div className={styles.scene}>
      <SceneCanvas label={t.label} onChange={setGraphics}>
        <ErrorBoundary where="scene" fallback={<SceneBroken />}>
          <Stage shadow={part === undefined} />
          {body && (
            <MarkedBody
              key={body.id}
              body={body}
              atlas={atlas}
              labels={labels}
              onDrawn={() => setDrawn(true)}
              settled={settled}
            />
          )}
        </ErrorBoundary>
      </SceneCanvas>
      <div
        ref={labels}
        className={styles.labels}
        aria-hidden="true"
        data-labels
        hidden={graphics === 'lost'}
      />
      <Missing />
    </div>
  )
}

/** Marks the scene as failed; boundaries of the page do not see errors in the canvas. */
function SceneBroken() {
  useEffect(() => useViewStore.getState().setScene('failed'), [])
  return null
}

/** Shows a message if code that draws on the body, or the muscles, could not be loaded. */
function Missing() {
  const t = useMessages(sceneMessages)
  const technique = useModel(TechniqueOnBody.code, false)
  const point = useModel(PointOnBody.code, false)
  const marks = useModel(MarksOnBody.code, false)
  const muscles = useModel(muscleMap, false)
  const glass = useModel(GlassBody.code, false)
  const body = useSettings((state) => state.body)
  const skeleton = useModel(skeletons(body), false)
  const volumes = useModel(bellies(body), false)
  const all = useSettings((state) => state.muscles)
  const names = useModel(texts.muscles(useLanguage()), false)
  const what =
    glass.error || skeleton.error || volumes.error
      ? all
        ? t.musclesNotThere
        : t.bonesNotThere
      : technique.error || point.error
        ? t.stepNotThere
        : muscles.error && t.musclesNotThere
  return what || marks.error || (all && names.error) ? (
    <LoadState failed what={what} floating />
  ) : null
}

interface MarkedBodyProps {
  readonly body: LoadedBody
  readonly atlas: Atlas
  readonly labels: React.RefObject<HTMLDivElement | null>
  readonly onDrawn: () => void
  /** Whether there is time to show what lies beneath the skin, and to prepare for what comes next. */
  readonly settled: boolean
}

/** The body with its layers, and the camera. */
function MarkedBody({ body, atlas, labels, onDrawn, settled }: MarkedBodyProps) {
  // Building a program holds up the picture that needs it, so the first points are drawn, unseen,
  // before anybody asks for them.
  const [prepared, setPrepared] = useState(false)
  useOverlay(() => () => {
    onDrawn()
    setPrepared(settled)
  })
  const route = useShownRoute(atlas)
  const lit = useLit(atlas)
  const litRegions = useLitRegions()
  const muscle = useLitMuscle(atlas)
  const focus = useFocus(atlas)
  const isMarked = useMarkedPlaces().length > 0

  const geometry = useMemo(() => buildBodyGeometry(body), [body])
  useEffect(() => () => geometry.dispose(), [geometry])
  const tree = useRef<MeshBVH>(undefined)
  const bvh = useCallback(() => {
    tree.current ??= bvhOf(body, geometry)
    return tree.current
  }, [body, geometry])
  useEffect(() => {
    // Before the first pointer move, but after the first frame.
    const timer = setTimeout(() => void body.indexed.then(bvh), 300)
    return () => clearTimeout(timer)
  }, [bvh, body])

  // Without the lines, the points alone show the channels; `FigureHelp` reports failures.
  const { value: known } = useModel(models.lines(body.id), channelsShown('3d', route).length > 0)
  const lines = useMemo(() => known && liftLines(known, bvh()), [known, bvh])
  const allMuscles = useSettings((state) => state.muscles)
  const allBones = useSettings((state) => state.bones)
  const { asked, felt } = useLitBones(body)
  // Without it the muscle is shown where its regions are; `Missing` reports failures.
  const map = useModel(muscleMap, muscle !== undefined)
  const [beneath, setBeneath] = useState<Beneath>()
  const layers = layersShown({
    figure: '3d',
    route,
    modest: useSettings((state) => state.modest),
    muscles: allMuscles,
    bones: allBones || asked,
    overBones: felt,
    locating: useLocate((state) => state.target !== undefined),
    demonstrating: useTechniquePlayer((state) => state.demonstration !== undefined),
  })
  usePicking({
    body,
    route,
    lit,
    lines,
    bvh,
    atlas,
    beneath,
  })
  return (
    <>
      {(layers.has('bones') || layers.has('muscles')) && (
        <GlassBody
          body={body}
          skin={geometry}
          muscles={layers.has('muscles')}
          layer={labels}
          onShown={setBeneath}
        />
      )}
      <BodyModel
        visible={!beneath}
        body={body}
        geometry={geometry}
        lit={litRegions}
        muscle={muscle}
        map={map}
        garment={layers.has('garment')}
        focus={focus}
      />
      {settled && <ReliefOnBody body={body} geometry={geometry} />}
      <group visible={layers.has('channels')}>
        {lines && <MeridianLines atlas={atlas} lines={lines} />}
      </group>
      <group visible={lit.size > 0 ? layers.has('points') : !prepared}>
        {(lit.size > 0 || settled) && (
          <PointMarkers body={body} atlas={atlas} route={route} lit={lit} focus={focus} />
        )}
      </group>
      {layers.has('points') && (
        <>
          <PointLabels
            atlas={atlas}
            body={body}
            route={route}
            lit={lit}
            focus={focus}
            bvh={bvh}
            layer={labels}
          />
          <PointPulse body={body} route={route} lit={lit} bvh={bvh} layer={labels} />
        </>
      )}
      <SideLetters body={body} layer={labels} />
      {isMarked && <MarksOnBody body={body} bvh={bvh} layer={labels} />}
      {layers.has('technique') && <TechniqueOnBody body={body} bvh={bvh} />}
      {(route.kind === 'point' || layers.has('ruler')) && (
        <PointOnBody body={body} bvh={bvh} layer={labels} />
      )}
      <CameraRig body={body} route={route} lit={lit} focus={focus} bvh={bvh} />
    </>
  )
}
