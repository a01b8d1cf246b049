import sceneMessages from 'virtual:messages/scene'
import { Canvas } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Atlas } from '../domain/atlas'
import { channelsShown, layersShown } from '../domain/figure/layers'
import { useMessages } from '../messages/messages'
import { LoadState } from '../models/LoadState'
import { lazyPart } from '../models/lazyPart'
import { type LoadedBody, models } from '../models/models'
import { useLatest, useModel } from '../models/useModel'
import { useLocate } from '../state/locate'
import { useSettings } from '../state/settings'
import { useTechniquePlayer } from '../state/techniquePlayer'
import { useLit, useLitRegion, useShownRoute } from '../state/useLit'
import { useViewStore } from '../state/view'
import styles from './BodyScene.module.css'
import { BodyModel } from './body/BodyModel'
import { buildBodyGeometry, buildBvh, neighboursOf } from './body/bodyGeometry'
import { ContextGuard } from './ContextGuard'
import { CameraRig } from './camera/CameraRig'
import { liftLines } from './lines/lineGeometry'
import { MeridianLines } from './lines/MeridianLines'
import { PointLabels } from './points/PointLabels'
import { PointMarkers } from './points/PointMarkers'
import { PointPulse } from './points/PointPulse'
import { Stage } from './Stage'
import { usePicking } from './usePicking'

// If they fail, the body stays visible. A canvas cannot contain HTML, so `Missing` shows the error.
const TechniqueOnBody = lazyPart('technique on body', () => import('./technique/TechniqueOnBody'), {
  failed: null,
})
const RulerOnBody = lazyPart('ruler on body', () => import('./ruler/RulerOnBody'), { failed: null })

/** The 3D body. All its actions also exist as links or buttons outside the canvas. */
export default function BodyScene({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(sceneMessages)
  const labels = useRef<HTMLDivElement>(null)
  const [lost, setLost] = useState(false)
  const { value, error } = useModel(models.body(useSettings((state) => state.body)))
  // The previous body stays until the chosen one is loaded.
  const body = useLatest(value)
  const status = lost ? 'lost' : error ? 'failed' : body ? 'ready' : 'loading'
  useEffect(() => useViewStore.getState().setScene(status), [status])
  return (
    <div className={styles.scene}>
      <Canvas
        className={styles.canvas ?? ''}
        // Draws only after a change.
        frameloop="demand"
        // Phones report up to 4; above 2 the difference is invisible but drains the battery.
        dpr={[1, 2]}
        // `near` allows close-ups of a fingertip.
        camera={{ fov: 28, near: 0.05, far: 20, position: [0, 0.9, 4] }}
        gl={{ antialias: true, alpha: true }}
        flat
        role="img"
        aria-label={t.label}
      >
        <Stage />
        <ContextGuard onChange={setLost} />
        {body && <MarkedBody key={body.id} body={body} atlas={atlas} labels={labels} />}
      </Canvas>
      <div ref={labels} className={styles.labels} aria-hidden="true" data-labels hidden={lost} />
      <Missing />
    </div>
  )
}

/** Shows a message if the code that draws a technique or a ruler could not be loaded. */
function Missing() {
  const t = useMessages(sceneMessages)
  const technique = useModel(TechniqueOnBody.code, false)
  const ruler = useModel(RulerOnBody.code, false)
  return (technique.error ?? ruler.error) ? (
    <LoadState failed what={t.stepNotThere} floating />
  ) : null
}

interface MarkedBodyProps {
  readonly body: LoadedBody
  readonly atlas: Atlas
  readonly labels: React.RefObject<HTMLDivElement | null>
}

/** The body with its layers, and the camera. */
function MarkedBody({ body, atlas, labels }: MarkedBodyProps) {
  const route = useShownRoute(atlas)
  const lit = useLit(atlas)
  const litRegion = useLitRegion()
  const isMidline = useCallback(
    (region: string) => atlas.region(region)?.laterality === 'midline',
    [atlas],
  )

  const geometry = useMemo(() => buildBodyGeometry(body), [body])
  useEffect(() => () => geometry.dispose(), [geometry])
  const tree = useRef<MeshBVH>(undefined)
  const bvh = useCallback(() => {
    tree.current ??= buildBvh(geometry)
    return tree.current
  }, [geometry])
  useEffect(() => {
    // Build them before the first pointer move, but after the first frame.
    const timer = setTimeout(() => {
      bvh()
      neighboursOf(body)
    }, 300)
    return () => clearTimeout(timer)
  }, [bvh, body])

  // Without the lines, the points alone show the channels; `FigureHelp` reports failures.
  const { value: known } = useModel(models.lines(body.id), channelsShown('3d', route).length > 0)
  const lines = useMemo(() => known && liftLines(known, bvh()), [known, bvh])
  usePicking({ body, route, lit, lines, bvh, isMidline })
  const layers = layersShown({
    figure: '3d',
    route,
    modest: useSettings((state) => state.modest),
    locating: useLocate((state) => state.target !== undefined),
    demonstrating: useTechniquePlayer((state) => state.demonstration !== undefined),
  })
  return (
    <>
      <BodyModel
        body={body}
        geometry={geometry}
        lit={litRegion}
        swimwear={layers.has('swimwear')}
      />
      <group visible={layers.has('channels')}>
        {lines && <MeridianLines atlas={atlas} lines={lines} />}
      </group>
      <group visible={layers.has('points')}>
        {lit.size > 0 && <PointMarkers body={body} atlas={atlas} route={route} lit={lit} />}
      </group>
      {layers.has('points') && (
        <>
          <PointLabels body={body} route={route} lit={lit} bvh={bvh} layer={labels} />
          <PointPulse body={body} route={route} bvh={bvh} layer={labels} />
        </>
      )}
      {layers.has('technique') && <TechniqueOnBody body={body} bvh={bvh} />}
      {layers.has('ruler') && <RulerOnBody body={body} bvh={bvh} layer={labels} />}
      <CameraRig body={body} route={route} lit={lit} bvh={bvh} />
    </>
  )
}
