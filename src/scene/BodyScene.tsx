import sceneMessages from 'virtual:messages/scene'
import { Canvas } from '@react-three/fiber'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Atlas } from '../domain/atlas'
import { channelsShown, layersShown } from '../domain/figure/layers'
import { useMessages } from '../messages/messages'
import { useLocate } from '../state/locate'
import { useSettings } from '../state/settings'
import { useTechniquePlayer } from '../state/techniquePlayer'
import { useLit } from '../state/useLit'
import { type RegionSpot, useViewStore } from '../state/view'
import styles from './BodyScene.module.css'
import { BodyModel } from './body/BodyModel'
import { buildBodyGeometry, buildBvh, neighboursOf } from './body/bodyGeometry'
import type { LoadedBody } from './body/loadBody'
import { useBody } from './body/useBody'
import { ContextGuard } from './ContextGuard'
import { CameraRig } from './camera/CameraRig'
import { MeridianLines } from './lines/MeridianLines'
import { useMeridianLines } from './lines/useMeridianLines'
import { PointLabels } from './points/PointLabels'
import { PointMarkers } from './points/PointMarkers'
import { Stage } from './Stage'
import { usePicking } from './usePicking'

/** Should it not load, the body stays and the words beside it lead through the press. */
const TechniqueOnBody = lazy(() =>
  import('./technique/TechniqueOnBody').catch(() => ({ default: () => null })),
)
const RulerOnBody = lazy(() => import('./ruler/RulerOnBody').catch(() => ({ default: () => null })))

/** The 3D map. Everything it offers also exists as a link or button beside it. */
export default function BodyScene({ atlas }: { readonly atlas: Atlas }) {
  const body = useBody()
  const t = useMessages(sceneMessages)
  const labels = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.scene}>
      <Canvas
        className={styles.canvas ?? ''}
        // Draws only when something changed.
        frameloop="demand"
        // Phones report up to 4; beyond 2 nobody sees the difference but the battery does.
        dpr={[1, 2]}
        // Skin fills little depth; near enough for close-ups of a fingertip.
        camera={{ fov: 28, near: 0.05, far: 20, position: [0, 0.9, 4] }}
        gl={{ antialias: true, alpha: true }}
        flat
        role="img"
        aria-label={t.label}
      >
        <Stage />
        <ContextGuard />
        {body && <MarkedBody key={body.id} body={body} atlas={atlas} labels={labels} />}
      </Canvas>
      <div ref={labels} className={styles.labels} aria-hidden="true" data-labels />
    </div>
  )
}

interface MarkedBodyProps {
  readonly body: LoadedBody
  readonly atlas: Atlas
  readonly labels: React.RefObject<HTMLDivElement | null>
}

/** The body with what the atlas shows on it. */
function MarkedBody({ body, atlas, labels }: MarkedBodyProps) {
  const route = useViewStore((state) => state.route)
  const origin = useViewStore((state) => state.origin)
  const lit = useLit(atlas)
  const litRegion = useMemo(() => regionOf(route) ?? (origin && regionOf(origin)), [route, origin])
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
    // Ready before the first pointer move, but after the first picture.
    const timer = setTimeout(() => {
      bvh()
      neighboursOf(body)
    }, 300)
    return () => clearTimeout(timer)
  }, [bvh, body])

  const lines = useMeridianLines(body.id, channelsShown('3d', route).length > 0, bvh)
  usePicking({ body, lit, lines, bvh, isMidline })
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
        {lit.size > 0 && <PointMarkers body={body} atlas={atlas} lit={lit} />}
      </group>
      {layers.has('points') && <PointLabels body={body} lit={lit} bvh={bvh} layer={labels} />}
      {layers.has('technique') && (
        <Suspense fallback={null}>
          <TechniqueOnBody body={body} bvh={bvh} />
        </Suspense>
      )}
      {layers.has('ruler') && (
        <Suspense fallback={null}>
          <RulerOnBody body={body} bvh={bvh} layer={labels} />
        </Suspense>
      )}
      <CameraRig body={body} lit={lit} bvh={bvh} />
    </>
  )
}

const regionOf = (
  route: ReturnType<typeof useViewStore.getState>['route'],
): RegionSpot | undefined =>
  route.kind === 'region' ? { region: route.region, side: route.side } : undefined
